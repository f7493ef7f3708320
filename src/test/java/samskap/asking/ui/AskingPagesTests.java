package samskap.asking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import samskap.asking.Ask;
import samskap.asking.Asks;
import samskap.asking.BeingAsked;
import samskap.asking.NewAsk;
import samskap.asking.OwnAsks;
import samskap.asking.Willingness;
import samskap.ideas.Idea;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.journey.Sketches;
import samskap.journey.Steps;
import samskap.shared.Language;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.PageTest;
import samskap.testing.TestClock;

@ModuleTest
class AskingPagesTests extends PageTest {

    @Autowired
    private Asks asks;

    @Autowired
    private OwnAsks own;

    @Autowired
    private BeingAsked beingAsked;

    @Autowired
    private Support support;

    @Autowired
    private Steps steps;

    @Autowired
    private Journey journey;

    @Autowired
    private Cast cast;

    @Autowired
    private TestClock clock;

    private Person anna;
    private Person maja;
    private Idea idea;

    @BeforeEach
    void somebody_wants_an_idea() {
        clock.byDay();
        anna = cast.employee("Anna Berg");
        maja = cast.customer("Maja Lind");
        idea = cast.idea(cast.employee("Olof Sand"));
        support.give(maja, idea.id());
    }

    private Ask asked() {
        return asks.ask(
                anna,
                new NewAsk(
                        UUID.randomUUID(),
                        "Where do you keep the drill?",
                        List.of("At hand", "In the cellar"),
                        "you want this idea",
                        Set.of(idea.id()),
                        40,
                        null));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void a_customer_answers_by_one_tap_and_reads_why_they_are_asked() {
        var ask = asked();
        signIn(maja);
        UI.getCurrent().navigate(AskedView.class);
        assertThat(page())
                .contains(
                        "Anna Berg asks you", "Where do you keep the drill?", "We ask you because you want this idea.");
        click("In the cellar");
        assertThat(own.find(maja, ask.id()).orElseThrow().answer())
                .satisfies(answer -> assertThat(answer.choice()).isEqualTo(1));
    }

    @Test
    void a_colleague_reads_the_answers_and_says_a_word_back() {
        var ask = asked();
        own.answer(maja, ask.id(), null, "Under the bed.");
        signIn(anna);
        UI.getCurrent().navigate(AsksView.class);
        assertThat(page()).contains("Where do you keep the drill?", "1 of 1 answered", "One waits for a word back");
        UI.getCurrent().navigate(AskView.class, AskView.parameters(ask.id()));
        assertThat(page()).contains("Maja Lind", "Under the bed.");
        click("A word back to Maja");
        var dialog = find(BackDialog.class).single();
        dialog.submit();
        assertThat(dialog.isAttached()).isTrue();
        dialog.fillIn("Ours too.");
        dialog.submit();
        assertThat(asks.waiting(anna)).isZero();
    }

    @Test
    void before_it_is_asked_it_says_whom_it_reaches_and_why_not_the_others() {
        var kim = cast.customer("Kim Vik");
        support.give(kim, idea.id());
        beingAsked.choose(kim, Willingness.NEVER);
        signIn(anna);
        UI.getCurrent()
                .navigate(
                        AsksView.PATH,
                        QueryParameters.of(
                                AsksView.ABOUT, Long.toString(idea.id().value())));
        var dialog = find(AskDialog.class).single();
        dialog.fillIn("", "you want this idea", Set.of());
        assertThat(dialog.getElement().getTextRecursively()).contains("Choose ideas, and see whom it reaches.");
        dialog.fillIn("", "you want this idea", Set.of(idea.id()));
        assertThat(dialog.getElement().getTextRecursively())
                .contains("It reaches one person.", "One does not want to be asked: Kim Vik");
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Write the question.");
        dialog.fillIn("Where do you keep it?", "you want this idea", Set.of(idea.id()));
        dialog.submit();
        assertThat(page()).contains("Where do you keep it?", "0 of 1 answered");
    }

    @Test
    void a_question_after_a_step_asks_which_one_and_says_so_afterwards() {
        var petra = cast.owner("Petra Öhman");
        var step = steps.add(petra, Sketches.ours(journey.stages().getFirst()));
        signIn(anna);
        UI.getCurrent().navigate(AsksView.class);
        click("Ask a question");
        var dialog = find(AskDialog.class).single();
        dialog.fillIn("What was in the way?", "", Set.of());
        dialog.afterStep(null);
        assertThat(dialog.getElement().getTextRecursively()).contains("A program tells by the API that somebody");
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Choose a step that is on the map.");
        dialog.afterStep(step.id());
        dialog.submit();
        assertThat(page()).contains("What was in the way?", "After “" + step.name(Language.EN) + "”");
        assertThat(asks.page(anna, null, 1).items())
                .singleElement()
                .satisfies(ask -> assertThat(ask.step()).isEqualTo(step.id()));
    }

    @Test
    void whoever_is_invited_to_talk_reads_who_wants_to_and_says_when() {
        signIn(anna);
        UI.getCurrent().navigate(AsksView.class);
        click("Ask a question");
        var dialog = find(AskDialog.class).single();
        dialog.inviteToTalk();
        assertThat(dialog.question()).isEqualTo("Would you talk with me for a quarter of an hour about how it went?");
        dialog.fillIn(dialog.question(), "you want this idea", Set.of(idea.id()));
        dialog.submit();
        assertThat(page()).contains("A quarter of an hour’s talk", "0 of 1 answered");
        signIn(maja);
        UI.getCurrent().navigate(AskedView.class);
        assertThat(page())
                .contains("Anna Berg would like to talk with you", "When does it suit you, and how do we reach you?")
                .contains("A no is as good an answer as a yes.", "We ask you because you want this idea.");
        click("Rather not");
        assertThat(own.page(maja, null, 1).items().getFirst().answer())
                .satisfies(answer -> assertThat(answer.choice()).isEqualTo(1));
    }

    @Test
    void somebody_says_on_their_own_page_how_often_they_want_to_be_asked() {
        signIn(maja);
        UI.getCurrent().navigate("me");
        var card = find(BeingAskedCard.class).single();
        assertThat(card.getElement().getTextRecursively()).contains("We have not asked you anything yet.");
        card.choose(Willingness.NEVER);
        assertThat(beingAsked.willingness(maja)).isEqualTo(Willingness.NEVER);
        assertThat(card.getElement().getTextRecursively()).contains("We ask you nothing.");
    }

    @Test
    void an_administrator_reads_the_rules_and_the_proof() {
        asked();
        signIn(cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN));
        UI.getCurrent().navigate(RulesView.class);
        assertThat(page()).contains("Nobody is asked while they wait", "No rule was broken", "gone through just now");
    }
}
