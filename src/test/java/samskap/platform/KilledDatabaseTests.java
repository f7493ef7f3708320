package samskap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.NewIdea;
import samskap.identity.Person;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestHome;

/** The database's process is killed under people who write, twice; each goes on asking until they are answered. */
@ModuleTest
class KilledDatabaseTests {

    private static final int PEOPLE = 8;
    private static final int WORDS_EACH = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Cast cast;
    private final Ideas ideas;
    private final Support support;
    private final Dialogue dialogue;

    KilledDatabaseTests(Cast cast, Ideas ideas, Support support, Dialogue dialogue) {
        this.cast = cast;
        this.ideas = ideas;
        this.support = support;
        this.dialogue = dialogue;
    }

    @Test
    void everything_that_was_acknowledged_is_there_afterwards_and_nothing_twice() throws Exception {
        var idea = cast.idea();
        var people =
                IntStream.range(0, PEOPLE).mapToObj(number -> cast.customer()).toList();
        var shared = new ConcurrentLinkedQueue<Idea>();
        var said = new ConcurrentLinkedQueue<MessageId>();

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = new ArrayList<Future<?>>();
            people.forEach(person -> {
                acts.add(crowd.submit(() -> untilAnswered(() -> support.give(person, idea.id()))));
                acts.add(crowd.submit(() -> talk(person, idea, said)));
                acts.add(crowd.submit(() -> shared.add(share(person))));
            });
            killWhen(() -> said.size() > PEOPLE);
            killWhen(() -> said.size() > PEOPLE * WORDS_EACH / 2);
            for (var act : acts) {
                act.get();
            }
        }

        var messages = dialogue.of(idea.id(), null);
        assertThat(messages.stream().map(Message::id)).containsExactlyInAnyOrderElementsOf(said);
        assertThat(messages.stream().map(Message::body)).doesNotHaveDuplicates().hasSize(PEOPLE * WORDS_EACH);
        var pulse = ideas.find(idea.id()).orElseThrow().pulse();
        assertThat(pulse.messages()).isEqualTo(PEOPLE * WORDS_EACH);
        assertThat(pulse.supports()).isEqualTo(PEOPLE + 1);
        assertThat(support.recount()).isZero();
        assertThat(shared).allSatisfy(it -> assertThat(ideas.find(it.id())).isPresent());
        assertThat(shared.stream().map(Idea::id)).doesNotHaveDuplicates().hasSize(PEOPLE);
    }

    private void talk(Person person, Idea idea, ConcurrentLinkedQueue<MessageId> said) {
        for (var number = 0; number < WORDS_EACH; number++) {
            var words = person.id().value() + " says word " + number;
            var message = NewMessage.message(UUID.randomUUID(), idea.id(), null, words);
            said.add(untilAnswered(() -> dialogue.write(person, message)).id());
        }
    }

    private Idea share(Person person) {
        var idea = new NewIdea(UUID.randomUUID(), "What " + person.id().value() + " met", null, null, null, null);
        return untilAnswered(() -> ideas.share(person, idea));
    }

    /** Like a browser on a bad line: the same request again and again, until it is answered. */
    private static <T> T untilAnswered(Callable<T> request) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .pollDelay(Duration.ZERO)
                .ignoreExceptionsMatching(
                        failure -> failure instanceof DataAccessException || failure instanceof TransactionException)
                .until(request, answer -> answer != null);
    }

    private static void killWhen(Callable<Boolean> moment) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(moment);
        var database = EmbeddedMariaDb.shared(EmbeddedMariaDb.Settings.in(TestHome.path()));
        var server = database.process();
        server.destroyForcibly();
        server.onExit().join();
        Awaitility.await().atMost(PATIENCE).until(() -> !database.process().equals(server));
    }
}
