package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import samskap.ideas.Credits;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
@RecordApplicationEvents
class TakingUpTests {

    /** Given anew to each test; a constructor comes too early for it. */
    @Autowired
    private ApplicationEvents events;

    private final Dialogue dialogue;
    private final Credits credits;
    private final Live live;
    private final Cast cast;
    private final Person maja;
    private final Person erik;
    private final Person anna;
    private final Idea idea;
    private final Message question;

    TakingUpTests(Dialogue dialogue, Credits credits, Live live, Cast cast) {
        this.dialogue = dialogue;
        this.credits = credits;
        this.live = live;
        this.cast = cast;
        maja = cast.customer();
        erik = cast.customer("Erik Lundin");
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja);
        question = write(anna, null, Kind.QUESTION, "How would you solve it?");
    }

    @Test
    void what_was_given_to_a_question_is_marked_once_and_credited() {
        var given = write(erik, question, Kind.MESSAGE, "With wheels.");
        dialogue.takeUp(maja, given.id(), true);
        dialogue.takeUp(anna, given.id(), true);
        assertThat(dialogue.find(given.id(), null).orElseThrow().takenUp().by()).isEqualTo(maja.id());
        assertThat(credits.of(idea)).containsExactly(erik.id());
        assertThat(events.stream(ContributionTakenUp.class)).singleElement().satisfies(event -> {
            assertThat(event.message()).isEqualTo(given.id());
            assertThat(event.author()).isEqualTo(erik.id());
        });
    }

    @Test
    void open_pages_hear_that_a_credit_went_with_the_words() throws Exception {
        var given = write(erik, question, Kind.MESSAGE, "With wheels.");
        dialogue.takeUp(maja, given.id(), true);
        var wanted = new Change(Change.Kind.CREDIT_CHANGED, idea.id().value());
        var heard = new CountDownLatch(1);
        var listening = live.listen(change -> {
            if (change.equals(wanted)) {
                heard.countDown();
            }
        });
        try (listening) {
            dialogue.withdraw(erik, given.id());
            assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void the_mark_can_be_taken_away_and_goes_with_the_words() {
        var given = write(erik, question, Kind.MESSAGE, "With wheels.");
        dialogue.takeUp(anna, given.id(), true);
        dialogue.takeUp(anna, given.id(), false);
        dialogue.takeUp(anna, given.id(), false);
        assertThat(credits.of(idea)).isEmpty();
        dialogue.takeUp(anna, given.id(), true);
        dialogue.withdraw(erik, given.id());
        assertThat(credits.of(idea)).isEmpty();
        assertThat(dialogue.find(given.id(), null).orElseThrow().takenUp()).isNull();
        refused(anna, given);
    }

    @Test
    void only_what_others_gave_to_a_question_can_be_taken_up() {
        refused(anna, question);
        refused(anna, write(anna, question, Kind.MESSAGE, "Anybody?"));
        refused(anna, write(anna, question, Kind.NOTE, "Among us"));
        refused(anna, write(erik, write(maja, null, Kind.MESSAGE, "Hello"), Kind.MESSAGE, "Hello you"));
    }

    @Test
    void it_is_for_the_author_and_colleagues() {
        var given = write(erik, question, Kind.MESSAGE, "With wheels.");
        refused(erik, given);
        refused(cast.customer("Hilda Helper"), given);
        assertThat(dialogue.mayTakeUp(maja, idea)).isTrue();
        assertThat(dialogue.mayTakeUp(anna, idea)).isTrue();
        assertThat(dialogue.mayTakeUp(erik, idea)).isFalse();
    }

    private void refused(Person by, Message message) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dialogue.takeUp(by, message.id(), true));
    }

    private Message write(Person author, Message parent, Kind kind, String body) {
        var to = parent == null ? null : parent.id();
        return dialogue.write(author, new NewMessage(UUID.randomUUID(), idea.id(), to, kind, body, null));
    }
}
