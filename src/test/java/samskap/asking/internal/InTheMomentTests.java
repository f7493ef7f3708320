package samskap.asking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.asking.Ask;
import samskap.asking.Asks;
import samskap.asking.BeingAsked;
import samskap.asking.Explanation;
import samskap.asking.Limits;
import samskap.asking.NewAsk;
import samskap.asking.Occasion;
import samskap.asking.OwnAsks;
import samskap.asking.Willingness;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.Status;
import samskap.identity.Leaving;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.journey.Passing;
import samskap.journey.Sketches;
import samskap.journey.Step;
import samskap.journey.Steps;
import samskap.shared.Language;
import samskap.shared.text.TimeAgo;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/**
 * After an answer, a kept promise and an idea that came to pass its author is asked, and so is whoever passed a step,
 * one hour later and once.
 */
@ModuleTest
class InTheMomentTests {

    private final AskingInTheMoment asking;
    private final Asks asks;
    private final OwnAsks own;
    private final Explanation explanation;
    private final Dialogue dialogue;
    private final Ideas ideas;
    private final Passing passing;
    private final Steps steps;
    private final Journey journey;
    private final BeingAsked beingAsked;
    private final People people;
    private final Leaving leaving;
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
            Passing passing,
            Steps steps,
            Journey journey,
            BeingAsked beingAsked,
            People people,
            Leaving leaving,
            Cast cast,
            TestClock clock) {
        this.asking = asking;
        this.asks = asks;
        this.own = own;
        this.explanation = explanation;
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.passing = passing;
        this.steps = steps;
        this.journey = journey;
        this.beingAsked = beingAsked;
        this.people = people;
        this.leaving = leaving;
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

    /** Of somebody who does not wait for us. */
    private void askAfter(Step step, String because) {
        dialogue.write(anna, message(Kind.ANSWER));
        ask = asks.ask(
                anna,
                NewAsk.after(
                        step.id(), UUID.randomUUID(), "What was in the way?", List.of("Nothing", "Much"), because));
    }

    private Step newStep() {
        return steps.add(anna, Sketches.ours(journey.stages().getFirst()));
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
    void whoever_passed_a_step_is_asked_about_it_once_and_the_ask_says_when_it_was() {
        var step = newStep();
        askAfter(step, "your kitchen came.");
        var came = clock.instant().minus(Duration.ofHours(20));
        passing.tell(anna, step.id(), people.addressOf(maja.id()), came);
        passing.tell(anna, step.id(), maja.id(), came);
        anHourLater();
        assertThat(why()).isEqualTo("We ask you because your kitchen came on " + inWords(came) + ".");
        assertThat(own.page(maja, null, 10).items()).hasSize(1);

        clock.pass(Limits.BETWEEN.plusDays(1));
        clock.byDay();
        passing.tell(anna, step.id(), maja.id(), clock.instant());
        clock.pass(Noticing.AFTER.plusSeconds(1));
        asking.askAll(() -> true);
        assertThat(own.page(maja, null, 10).items()).as("the same question").hasSize(1);
    }

    private static String inWords(Instant moment) {
        return TimeAgo.inWords(Language.EN, LocalDate.ofInstant(moment, TimeAgo.HOME));
    }

    @Test
    void an_ask_whose_asker_says_nothing_of_it_names_the_step_in_the_readers_language() {
        var step = newStep();
        askAfter(step, " ");
        var came = clock.instant();
        passing.tell(anna, step.id(), maja.id(), came);
        anHourLater();
        assertThat(why()).isEqualTo("We ask you because of “" + step.name(Language.EN) + "” on " + inWords(came) + ".");
        people.speak(maja.id(), Language.SV);
        var speaking = people.find(maja.id()).orElseThrow();
        assertThat(explanation.because(own.page(speaking, null, 1).items().getFirst(), speaking))
                .startsWith("Vi frågar dig med anledning av ”" + step.name(Language.SV) + "”, ");
    }

    @Test
    void another_step_one_that_was_passed_days_ago_and_an_ask_that_has_ended_ask_nobody() {
        var step = newStep();
        askAfter(step, "");
        passing.tell(anna, newStep().id(), maja.id(), clock.instant());
        passing.tell(anna, step.id(), maja.id(), clock.instant().minus(Duration.ofDays(2)));
        passing.tell(anna, step.id(), cast.employee("Olof Sand").id(), clock.instant());
        anHourLaterNobodyIsAsked();

        asks.end(anna, ask.id());
        passing.tell(anna, step.id(), maja.id(), clock.instant());
        anHourLaterNobodyIsAsked();
    }

    private void anHourLaterNobodyIsAsked() {
        clock.pass(Noticing.AFTER.plusSeconds(1));
        clock.byDay();
        asking.askAll(() -> true);
        assertThat(own.any(maja)).isFalse();
        assertThat(asks.find(anna, ask.id()).orElseThrow().asked()).isZero();
    }

    @Test
    void whoever_passed_a_step_while_they_wait_for_us_or_want_no_asks_is_spared() {
        var step = newStep();
        askAfter(step, "");
        var kim = cast.customer("Kim Vik");
        beingAsked.choose(kim, Willingness.NEVER);
        dialogue.write(maja, message(Kind.MESSAGE));
        passing.tell(anna, step.id(), maja.id(), clock.instant());
        passing.tell(anna, step.id(), kim.id(), clock.instant());
        anHourLaterNobodyIsAsked();
        assertThat(own.any(kim)).isFalse();
    }

    @Test
    void whoever_is_forgotten_leaves_no_word_of_when_they_passed_a_step() {
        var step = newStep();
        askAfter(step, "");
        passing.tell(anna, step.id(), maja.id(), clock.instant());
        anHourLater();
        assertThat(own.page(maja, null, 1).items().getFirst().happenedAt()).isNotNull();
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        assertThat(own.page(maja, null, 1).items().getFirst().happenedAt()).isNull();
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
