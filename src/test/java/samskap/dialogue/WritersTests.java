package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class WritersTests {

    private final Writers writers;
    private final AnswerQueue queue;
    private final Dialogue dialogue;
    private final Live live;
    private final Cast cast;
    private final TestClock clock;
    private final Person anna;
    private final Person olof;
    private final Idea idea;

    WritersTests(Writers writers, AnswerQueue queue, Dialogue dialogue, Live live, Cast cast, TestClock clock) {
        this.writers = writers;
        this.queue = queue;
        this.dialogue = dialogue;
        this.live = live;
        this.cast = cast;
        this.clock = clock;
        anna = cast.employee("Anna Berg");
        olof = cast.employee("Olof Sand");
        idea = cast.idea();
    }

    @Test
    void whoever_writes_is_seen_in_the_queue_in_the_order_in_which_they_began() {
        writers.write(olof, idea.id());
        clock.pass(Duration.ofSeconds(20));
        writers.write(anna, idea.id());
        writers.write(olof, idea.id());
        assertThat(writers.on(idea.id())).containsExactly(olof.id(), anna.id());
        assertThat(queue.waiting(anna, null, 1_000).items())
                .filteredOn(waiting -> waiting.idea().id().equals(idea.id()))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.writers()).containsExactly(olof.id(), anna.id()));
        writers.stop(olof, idea.id());
        assertThat(writers.on(idea.id())).containsExactly(anna.id());
    }

    @Test
    void whoever_is_heard_of_no_more_is_forgotten_and_open_pages_hear_of_it() {
        var heard = new CopyOnWriteArrayList<Change>();
        live.heed(heard::add);
        var writing = new Change(Change.Kind.WRITING_CHANGED, idea.id().value());
        writers.write(anna, idea.id());
        writers.write(anna, idea.id());
        assertThat(heard).containsOnlyOnce(writing);
        clock.pass(Writers.HEARD.plusSeconds(1));
        assertThat(writers.on(idea.id())).isEmpty();
        writers.forgetTheSilent();
        assertThat(heard).filteredOn(writing::equals).hasSize(2);
        writers.forgetTheSilent();
        assertThat(heard).filteredOn(writing::equals).hasSize(2);
    }

    @Test
    void whoever_writes_learns_that_a_colleague_has_answered_meanwhile() {
        writers.write(anna, idea.id());
        assertThat(writers.answeredMeanwhile(anna, idea.id())).isEmpty();
        clock.pass(Duration.ofSeconds(5));
        dialogue.write(olof, note("Only us"));
        assertThat(writers.answeredMeanwhile(anna, idea.id())).isEmpty();
        var answer = dialogue.write(olof, answer("We will"));
        assertThat(writers.answeredMeanwhile(anna, idea.id())).contains(answer.id());
        assertThat(writers.answeredMeanwhile(olof, idea.id())).isEmpty();
    }

    @Test
    void what_was_begun_before_a_colleagues_answer_is_sent_only_knowingly() {
        var first = dialogue.write(olof, answer("We look at it"));
        dialogue.write(anna, answer("So do I").begunAfter(first.id()));
        var late = answer("I know better").begunAfter(first.id());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dialogue.write(olof, late))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(Dialogue.TAKEN);
                    assertThat(refusal.key()).isEqualTo("dialogue.refused.answered");
                    assertThat(refusal.arguments()).containsExactly("Anna");
                });
        dialogue.write(olof, late.saidKnowingly());
    }

    @Test
    void nobody_but_colleagues_is_seen_writing() {
        var maja = cast.customer();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> writers.write(maja, idea.id()));
        dialogue.write(olof, answer("We will"));
        dialogue.write(
                maja,
                NewMessage.message(UUID.randomUUID(), idea.id(), null, "Me too").begunAfter(new MessageId(0)));
        assertThat(writers.on(idea.id())).isEmpty();
    }

    private NewMessage answer(String words) {
        return new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, words, null);
    }

    private NewMessage note(String words) {
        return new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.NOTE, words, null);
    }
}
