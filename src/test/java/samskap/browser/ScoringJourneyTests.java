package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.mail.internal.Letters;
import samskap.scoring.Choice;
import samskap.scoring.Comparing;
import samskap.scoring.Judgement;
import samskap.scoring.KanoSurvey;
import samskap.scoring.NewPanel;
import samskap.scoring.Panels;
import samskap.scoring.Usefulness;
import samskap.scoring.Values;
import samskap.scoring.Voter;
import samskap.testing.Fixtures.Cast;
import samskap.value.lens.Kano.Answer;
import samskap.value.lens.Kano.Feeling;

@BrowserTest
class ScoringJourneyTests {

    private final Cast cast;
    private final Comparing comparing;
    private final Usefulness usefulness;
    private final KanoSurvey kano;
    private final Panels panels;
    private final Values values;
    private final Letters letters;

    ScoringJourneyTests(
            Cast cast,
            Comparing comparing,
            Usefulness usefulness,
            KanoSurvey kano,
            Panels panels,
            Values values,
            Letters letters) {
        this.cast = cast;
        this.comparing = comparing;
        this.usefulness = usefulness;
        this.kano = kano;
        this.panels = panels;
        this.values = values;
        this.letters = letters;
    }

    @Test
    void ten_comparisons_on_a_phone_end_gently_and_tell_what_they_did(Visitors visitors) {
        var maja = cast.customer();
        var page = visitors.known(maja, Visitors::phone);
        Visitors.open(page, "/compare");
        for (var n = 1; n <= Comparing.SITTING; n++) {
            assertThat(page.locator(".compare [role=status]")).hasText(n + " of 10");
            page.locator(".side").nth(n % 2).click();
        }
        assertThat(page.locator("h1")).hasText("That’s plenty for today");
        assertThat(page.locator(".compare-end")).containsText("Thank you for 10 comparisons.");
        assertThat(page.locator(".compare-end [role=status]"))
                .containsText(Pattern.compile("since you began|No idea has moved"));
        assertThat(comparing.answered(Voter.of(maja))).isEqualTo(10);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back"))
                .click();
        assertThat(page.locator(".compare [role=status]")).hasText("10 of 10");
        assertThat(comparing.answered(Voter.of(maja))).isEqualTo(9);
    }

    @Test
    void what_was_said_another_day_is_not_taken_back_by_a_slip(Visitors visitors) {
        var maja = cast.customer();
        var earlier = comparing.next(Voter.of(maja)).orElseThrow();
        comparing.answer(Voter.of(maja), earlier.id(), Choice.LEFT);
        var page = visitors.known(maja);
        Visitors.open(page, "/compare");
        var status = page.locator(".compare [role=status]");
        assertThat(status).hasText("1 of 10");
        page.keyboard().press("Backspace");
        page.keyboard().press("ArrowLeft");
        assertThat(status).hasText("2 of 10");
        assertThat(comparing.answered(Voter.of(maja))).isEqualTo(2);
    }

    @Test
    void the_keyboard_chooses_says_it_cannot_choose_and_takes_back(Visitors visitors) {
        var maja = cast.customer();
        var page = visitors.known(maja);
        Visitors.open(page, "/compare");
        var status = page.locator(".compare [role=status]");
        assertThat(status).hasText("1 of 10");
        var first = page.locator(".side .title").first().textContent();
        page.keyboard().press("ArrowLeft");
        assertThat(status).hasText("2 of 10");
        page.keyboard().press("ArrowDown");
        assertThat(status).hasText("3 of 10");
        page.keyboard().press("Backspace");
        assertThat(status).hasText("2 of 10");
        page.keyboard().press("Backspace");
        assertThat(status).hasText("1 of 10");
        assertThat(page.locator(".side .title").first()).hasText(first);
        assertThat(comparing.answered(Voter.of(maja))).isZero();
    }

    @Test
    void a_visitor_says_who_they_are_and_then_compares(Visitors visitors) {
        var page = visitors.atDesk();
        Visitors.open(page, "/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare"))
                .click();
        page.locator(".empty .primary").click();
        new Arrival(page, letters).as("Rita Reader");
        assertThat(page.locator(".side").first()).isVisible();
    }

    @Test
    void a_customer_rates_how_much_an_idea_would_help_in_one_tap(Visitors visitors) {
        var idea = cast.idea();
        var maja = cast.customer();
        var page = visitors.known(maja);
        Visitors.open(page, idea.path());
        page.locator(".usefulness label").nth(5).click();
        assertThat(page.locator(".usefulness [role=status]")).containsText("Thank you, that counts.");
        page.reload();
        Visitors.settle(page);
        assertThat(page.locator(".usefulness input").nth(5)).isChecked();
        assertThat(usefulness.ratingOf(maja, idea.id())).hasValue(6);
    }

    @Test
    void whoever_rated_says_in_two_taps_how_it_would_be_with_it_and_without_it_and_takes_it_back(Visitors visitors) {
        var idea = cast.idea();
        var maja = cast.customer();
        var page = visitors.known(maja, Visitors::phone);
        Visitors.open(page, idea.path());
        var questions = page.locator(".kano fieldset");
        assertThat(questions.first()).not().isVisible();
        page.locator(".usefulness .scale label").nth(5).click();
        questions.first().locator("label").nth(0).click();
        questions.last().locator("label").nth(4).click();
        assertThat(page.locator(".usefulness [role=status]")).hasText("Thank you, that counts.");
        assertThat(kano.answerOf(maja, idea.id())).contains(new Answer(Feeling.LIKE, Feeling.DISLIKE));
        page.reload();
        Visitors.settle(page);
        page.locator(".kano summary").click();
        assertThat(questions.last().locator("input").nth(4)).isChecked();
        page.locator(".kano > button").click();
        assertThat(questions.last()).not().isVisible();
        assertThat(questions.first().locator("input").nth(0)).not().isChecked();
        assertThat(kano.answerOf(maja, idea.id())).isEmpty();
    }

    @Test
    void a_judge_learns_judges_with_the_keyboard_and_sees_the_others_only_then(Visitors visitors) {
        var anna = cast.employee("Anna Berg");
        var olof = cast.employee("Olof Sand");
        var ideas = List.of(cast.idea(), cast.idea());
        var panel = panels.invite(
                cast.owner("Petra Owner"),
                new NewPanel(
                        "Two to begin with",
                        Set.of(anna.id(), olof.id()),
                        ideas.stream().map(idea -> idea.id()).collect(Collectors.toSet())));
        var page = visitors.known(anna);
        Visitors.open(page, "/panel/" + panel.id());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I’m ready"))
                .click();
        for (var n = 0; n < 2; n++) {
            assertThat(page.locator(".judging [role=status]")).hasText(n + " of 2");
            assertThat(page.locator(".blind")).not().containsText("Maja Lind");
            page.locator(".understand .primary").click();
            for (var digit : List.of("5", "6", "3")) {
                page.keyboard().press(digit);
            }
            page.locator(".judging .actions .primary").click();
        }
        assertThat(page.getByText("That was the last one")).isVisible();
        assertThat(page.getByText("How far you agree")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I’m done"))
                .click();
        assertThat(page.getByText("How far you agree")).isVisible();
        assertThat(panels.progress(anna, panel.id()).closed()).isTrue();
        var colleague = visitors.known(olof);
        Visitors.open(colleague, "/panel/" + panel.id());
        assertThat(colleague.locator(".example-scales").first()).isVisible();
        assertThat(colleague.getByText("How far you agree")).hasCount(0);
    }

    @Test
    void a_dragged_weight_ranks_anew_and_stands_in_the_address(Visitors visitors) {
        var petra = cast.owner("Petra Owner");
        judge(petra, List.of(cast.idea().id(), cast.idea().id()));
        values.upToDate(Duration.ofSeconds(30));
        var page = visitors.known(petra);
        Visitors.open(page, "/value");
        assertThat(page.locator("table.values tbody tr").first()).isVisible();
        var slider = page.locator(".slider input").first();
        slider.focus();
        slider.press("Home");
        assertThat(page).hasURL(Pattern.compile(".*/value\\?w=0-30-15-15$"));
        page.reload();
        Visitors.settle(page);
        assertThat(page.locator(".slider b").first()).hasText("0");
        var first = page.locator("table.values tbody th a").first().textContent();
        page.locator("table.values tbody tr").first().locator("button").click();
        assertThat(page.locator("table.values tbody th a").first()).not().hasText(first);
        assertThat(page.locator(".pill s")).hasText(first);
    }

    /** Two judges who find one idea good and the other not: then something is known but what customers prefer. */
    private void judge(Person owner, List<IdeaId> ideas) {
        var judges = List.of(cast.employee("Anna Berg"), cast.employee("Olof Sand"));
        var panel = panels.invite(
                owner,
                new NewPanel(
                        "Good and bad",
                        judges.stream().map(Person::id).collect(Collectors.toSet()),
                        Set.copyOf(ideas)));
        for (var judge : judges) {
            panels.trained(judge, panel.id());
            panels.judge(judge, panel.id(), ideas.getFirst(), new Judgement(6, 6, 5));
            panels.judge(judge, panel.id(), ideas.getLast(), new Judgement(2, 1, 3));
        }
    }

    @Test
    void what_is_half_typed_outlives_new_scores_and_what_is_typed_outlives_taking_them(Visitors visitors) {
        usefulness.rate(cast.customer(), cast.idea().id(), 6);
        values.upToDate(Duration.ofSeconds(30));
        var page = visitors.known(cast.owner("Petra Owner"));
        Visitors.open(page, "/value");
        // The same idea's, wherever new scores put it.
        var effort = page.getByLabel(page.locator(".suppose").first().getAttribute("aria-label"));
        effort.fill("");
        effort.pressSequentially("12");
        usefulness.rate(cast.customer(), cast.idea().id(), 6);
        values.upToDate(Duration.ofSeconds(30));
        var offer = page.locator(".btn.fresh");
        assertThat(offer).isVisible();
        // Something else is answered meanwhile.
        page.locator("samskap-values").evaluate("it => it.ask('weights', () => it.$server.usualWeights())");
        assertThat(effort).hasValue("12");
        assertThat(effort).isFocused();

        usefulness.rate(cast.customer(), cast.idea().id(), 6);
        values.upToDate(Duration.ofSeconds(30));
        offer.click();
        assertThat(page.locator("h1")).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*/value\\?effort=\\d+_12\\.00$"));
        assertThat(page.locator(".suppose.set")).hasValue("12");
    }

    @Test
    void of_what_is_done_while_an_answer_is_on_its_way_nothing_is_lost(Visitors visitors) {
        usefulness.rate(cast.customer(), cast.idea().id(), 6);
        values.upToDate(Duration.ofSeconds(30));
        var page = visitors.known(cast.owner("Petra Owner"));
        Visitors.open(page, "/value");
        assertThat(page.locator("table.values tbody tr").first()).isVisible();
        page.locator("samskap-values").evaluate("""
                        it => {
                          const drag = (n, weight) => {
                            const slider = it.querySelectorAll('.slider input')[n];
                            slider.value = String(weight);
                            slider.dispatchEvent(new Event('input', { bubbles: true }));
                          };
                          const before = it.shown;
                          drag(0, 60);
                          drag(1, 10);
                          it.show(before);
                          drag(2, 20);
                          it.querySelector('.weighing input[type=checkbox]').click();
                        }""");
        assertThat(page).hasURL(Pattern.compile(".*/value\\?w=60-10-20-15&open=1$"));
        assertThat(page.locator(".slider b")).hasText(new String[] {"60", "10", "20", "15"});
    }

    @Test
    void value_is_for_those_who_prioritise(Visitors visitors) {
        visitors.expectComplaints(complaint -> complaint.contains("403") || complaint.contains("404"));
        for (Person person : List.of(cast.customer(), cast.employee("Anna Berg"))) {
            var page = visitors.known(person);
            Visitors.open(page, "/value");
            assertThat(page.locator("table.values")).hasCount(0);
            assertThat(page.locator(".empty")).isVisible();
        }
    }
}
