package samskap.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import samskap.shared.live.Change;
import samskap.testing.ModuleTest;

/** Two nodes that know each other by the database alone. */
@ModuleTest
class BetweenNodesTests {

    /** A kind whose subject no other test's changes have. */
    private static Change change(long subject) {
        return new Change(Change.Kind.SUPPORT_CHANGED, 9_000_000_000L + subject);
    }

    private final JdbcClient jdbc;
    private final NodeLog changes;
    private final TransactionTemplate transaction;

    private final LocalLive hereLive = new LocalLive();
    private final LocalLive thereLive = new LocalLive();
    private final BetweenNodes here;
    private final BetweenNodes there;
    private final List<Change> heardHere = new CopyOnWriteArrayList<>();
    private final List<Change> heardThere = new CopyOnWriteArrayList<>();

    BetweenNodesTests(JdbcClient jdbc, NodeLog changes, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.transaction = transaction;
        this.here = new BetweenNodes(hereLive, changes);
        this.there = new BetweenNodes(thereLive, changes);
    }

    @BeforeEach
    void theyMeet() {
        hereLive.heed(change -> keepIfOurs(change, heardHere));
        thereLive.heed(change -> keepIfOurs(change, heardThere));
        here.step();
        there.step();
        here.step();
    }

    private static void keepIfOurs(Change change, List<Change> heard) {
        if (change.subject() > 9_000_000_000L) {
            heard.add(change);
        }
    }

    @AfterEach
    void theyLeave() {
        here.stop();
        there.stop();
        hereLive.stop();
        thereLive.stop();
    }

    @Test
    void what_changes_on_one_node_is_heard_once_on_the_other() {
        hereLive.changed(change(1));
        there.step();
        there.step();
        here.step();

        assertThat(heardHere).containsExactly(change(1));
        assertThat(heardThere).containsExactly(change(1));
    }

    @Test
    void what_was_rolled_back_is_heard_nowhere() {
        transaction.executeWithoutResult(status -> {
            hereLive.changed(change(2));
            status.setRollbackOnly();
        });
        there.step();

        assertThat(heardHere).isEmpty();
        assertThat(heardThere).isEmpty();
    }

    @Test
    void what_is_committed_after_later_changes_is_heard_all_the_same() {
        transaction.executeWithoutResult(status -> {
            hereLive.changed(change(3));
            elsewhere(() -> hereLive.changed(change(4)));
            elsewhere(there::step);
            assertThat(heardThere).containsExactly(change(4));
        });
        there.step();

        assertThat(heardThere).containsExactly(change(4), change(3));
    }

    @Test
    void a_kind_of_change_that_this_version_does_not_know_is_passed_over() {
        jdbc.sql("INSERT INTO shared_change (node, kind, subject) VALUES ('other', 'TOMORROWS_KIND', 9000000005)")
                .update();
        hereLive.changed(change(6));
        there.step();

        assertThat(heardThere).containsExactly(change(6));
    }

    @Test
    void a_node_that_comes_later_is_told_nothing_of_what_it_never_knew_otherwise() {
        hereLive.changed(change(7));
        var laterLive = new LocalLive();
        var heardLater = new CopyOnWriteArrayList<Change>();
        laterLive.heed(change -> keepIfOurs(change, heardLater));
        var later = new BetweenNodes(laterLive, changes);
        later.step();

        assertThat(heardLater).isEmpty();
        later.stop();
        laterLive.stop();
    }

    /** On a thread of its own, and so in no transaction of this one's. */
    private static void elsewhere(Runnable work) {
        var thread = Thread.ofVirtual().start(work);
        try {
            thread.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
