package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Merging;
import samskap.identity.Leaving.Texts;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Several leave with words in the same ideas, said in different orders, while a colleague writes to them. */
@ModuleTest
class LeavingAtOnceTests {

    private static final int IDEAS = 8;

    private final Leaving leaving;
    private final Dialogue dialogue;
    private final Merging merging;
    private final JdbcClient jdbc;
    private final Cast cast;

    LeavingAtOnceTests(Leaving leaving, Dialogue dialogue, Merging merging, JdbcClient jdbc, Cast cast) {
        this.leaving = leaving;
        this.dialogue = dialogue;
        this.merging = merging;
        this.jdbc = jdbc;
        this.cast = cast;
    }

    @RepeatedTest(3)
    void all_of_them_are_forgotten_and_the_counts_are_right() throws Exception {
        // What other tests left is not what this one is about.
        dialogue.recount();
        var there = IntStream.range(0, IDEAS).mapToObj(n -> cast.idea()).toList();
        var anna = cast.employee("Anna Berg");
        // What leads on is held before what it leads to, whichever has the lower number.
        merging.merge(anna, there.getLast().id(), there.getFirst().id(), "");
        merging.merge(anna, there.get(2).id(), there.get(5).id(), "");
        var one = cast.customer("One Leaver");
        var other = cast.customer("Other Leaver");
        there.forEach(idea -> write(one, idea, List.of()));
        there.reversed().forEach(idea -> write(other, idea, List.of()));

        atOnce(List.of(
                () -> leaving.forget(one, one.id(), Texts.GO),
                () -> leaving.forget(other, other.id(), Texts.GO),
                () -> there.forEach(idea -> write(anna, idea, List.of(one.id(), other.id()))),
                () -> there.reversed().forEach(idea -> write(anna, idea, List.of(other.id(), one.id())))));

        assertThat(standing(one)).isZero();
        assertThat(standing(other)).isZero();
        assertThat(dialogue.recount()).isZero();
    }

    @Test
    void whoever_has_left_says_nothing_more_from_another_tab() {
        var idea = cast.idea();
        var leaver = cast.customer("Quick Leaver");
        leaving.forget(leaver, leaver.id(), Texts.GO);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dialogue.write(
                        leaver, NewMessage.message(UUID.randomUUID(), idea.id(), null, "One more thing.")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> cast.idea(leaver));
        assertThat(standing(leaver)).isZero();
    }

    /** Whoever has left meanwhile can be mentioned no more. */
    private void write(Person author, Idea idea, List<PersonId> mentioned) {
        try {
            dialogue.write(
                    author,
                    NewMessage.message(UUID.randomUUID(), idea.id(), null, "What I think of it.")
                            .mentioning(mentioned)
                            .saidKnowingly());
        } catch (Refusal hasLeft) {
            assertThat(hasLeft.key()).isEqualTo("dialogue.refused.mention");
        }
    }

    private int standing(Person author) {
        return jdbc.sql("SELECT COUNT(*) FROM dialogue_message WHERE author_id = :author AND withdrawn_at IS NULL")
                .param("author", author.id().value())
                .query(Integer.class)
                .single();
    }

    private static void atOnce(List<Runnable> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = new ArrayList<Future<Void>>();
            for (var act : acts) {
                Callable<Void> whenAllAreThere = () -> {
                    start.await();
                    act.run();
                    return null;
                };
                running.add(threads.submit(whenAllAreThere));
            }
            for (var one : running) {
                one.get();
            }
        }
    }
}
