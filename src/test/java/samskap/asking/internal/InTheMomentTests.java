package samskap.asking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.asking.Ask;
import samskap.asking.Asks;
import samskap.asking.Explanation;
import samskap.asking.NewAsk;
import samskap.asking.Occasion;
import samskap.asking.OwnAsks;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** After an answer, a kept promise and an idea that came to pass, its author is asked, one hour later and once. */
@ModuleTest
class InTheMomentTests {

    private final AskingInTheMoment asking;
    private final Asks asks;
    private final OwnAsks own;
    private final Explanation explanation;
    private final Dialogue dialogue;
    private final Ideas ideas;
    private final Cast cast;
    private final TestClock clock;
    private final Person anna;
    private final Person maja;
    private final Idea idea;
    private Ask ask;

    InTheMomentTests(
            AskingInTheMoment asking,
            Asks asks,
            OwnAsks own,
            Explanation explanation,
            Dialogue dialogue,
            Ideas ideas,
            Cast cast,
            TestClock clock) {
        this.asking = asking;
        this.asks = asks;
        this.own = own;
        this.explanation = explanation;
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.cast = cast;
        this.clock = clock;
        anna = cast.owner("Anna Berg");
        maja = cast.customer();
        idea = cast.idea(maja);
    }

    @BeforeEach
    void what_others_left_is_looked_at() {
        clock.byDay();
        asking.askAll(() -> true);
    }

    @AfterEach
    void nobody_else_is_asked() {
        asks.end(anna, ask.id());
    }

    private void askAfter(Occasion occasion) {
        ask = asks.ask(
                anna, new NewAsk(UUID.randomUUID(), "Did it help?", List.of("Yes", "No"), "", Set.of(), 1, occasion));
    }

    private NewMessage message(Kind kind) {
        var due = kind == Kind.PROMISE ? cast.inDays(9) : null;
        return new NewMessage(UUID.randomUUID(), idea.id(), null, kind, "We bring a new one.", due);
    }

    private void anHourLater() {
        asking.askAll(() -> true);
        assertThat(own.any(maja)).as("at once").isFalse();
        clock.pass(Noticing.AFTER.plusSeconds(1));
        clock.byDay();
        asking.askAll(() -> true);
    }

    private String why() {
        return explanation.because(own.page(maja, null, 1).items().getFirst(), maja);
    }

    @Test
    void an_answer_is_asked_about_once_and_the_ask_says_which() {
        askAfter(Occasion.ANSWERED);
        dialogue.write(anna, message(Kind.ANSWER));
        anHourLater();
        assertThat(why()).startsWith("We ask you because your idea “" + idea.title() + "” was answered on ");

        dialogue.write(anna, message(Kind.ANSWER));
        clock.pass(Noticing.AFTER.plusSeconds(1));
        asking.askAll(() -> true);
        assertThat(own.page(maja, null, 10).items()).hasSize(1);
    }

    @Test
    void a_promise_that_was_kept_is_asked_about_and_one_that_was_broken_is_not() {
        askAfter(Occasion.KEPT);
        var broken = dialogue.write(anna, message(Kind.PROMISE));
        dialogue.settle(anna, broken.id(), Promise.Outcome.BROKEN, "It did not come.");
        clock.pass(Noticing.AFTER.plusSeconds(1));
        asking.askAll(() -> true);
        assertThat(own.any(maja)).isFalse();

        var kept = dialogue.write(anna, message(Kind.PROMISE));
        dialogue.settle(anna, kept.id(), Promise.Outcome.KEPT, "There it is.");
        anHourLater();
        assertThat(why()).startsWith("We ask you because a promise about your idea");
    }

    @Test
    void an_idea_that_came_to_pass_is_asked_about() {
        askAfter(Occasion.DONE);
        ideas.move(anna, idea.id(), Status.SHARED, Status.DONE, "It is in the shop.");
        anHourLater();
        assertThat(why()).startsWith("We ask you because your idea “" + idea.title() + "” came to pass on ");
    }

    @Test
    void whoever_waits_again_by_then_is_not_asked_and_neither_is_anybody_days_later() {
        askAfter(Occasion.ANSWERED);
        dialogue.write(anna, message(Kind.ANSWER));
        dialogue.write(maja, message(Kind.MESSAGE));
        clock.pass(Noticing.AFTER.plusSeconds(1));
        asking.askAll(() -> true);
        assertThat(own.any(maja)).isFalse();

        dialogue.write(anna, message(Kind.ANSWER));
        clock.pass(Duration.ofDays(3));
        asking.askAll(() -> true);
        assertThat(own.any(maja)).isFalse();
    }
}
