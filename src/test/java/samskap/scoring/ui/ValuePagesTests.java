package samskap.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.scoring.Criterion;
import samskap.scoring.Estimates;
import samskap.scoring.Factor;
import samskap.scoring.Judgement;
import samskap.scoring.Lens;
import samskap.scoring.NewPanel;
import samskap.scoring.Panels;
import samskap.scoring.ScoringSettings;
import samskap.scoring.Usefulness;
import samskap.scoring.ValueFilter;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.shared.Language;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;

@ModuleTest
@RanksEverything
class ValuePagesTests extends SpringBrowserlessTest {

    private static final String OFFER = "New answers have come in: show what they changed";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern ALONG = Pattern.compile("(?:[xH]|x1|x2|cx)=?\"?(\\d+\\.\\d)");
    private static final Pattern UP = Pattern.compile("(?:y|y1|y2|cy)=\"(-?\\d+\\.\\d)");

    @Autowired
    private Values values;

    @Autowired
    private Usefulness usefulness;

    @Autowired
    private Estimates estimates;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Panels panels;

    @Autowired
    private ScoringSettings settings;

    @Autowired
    private ValueChart chart;

    @Autowired
    private Cast cast;

    private Person petra;

    @BeforeEach
    void stage() {
        petra = cast.owner("Petra Owner");
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(petra));
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private Idea estimated(double reach, double effort, Double atMost) {
        var idea = cast.idea();
        usefulness.rate(cast.customer(), idea.id(), 5);
        estimates.estimate(petra, idea.id(), Factor.REACH, reach, 10 * reach);
        estimates.estimate(petra, idea.id(), Factor.IMPACT, 2.0, null);
        estimates.estimate(petra, idea.id(), Factor.CONFIDENCE, 0.5, null);
        estimates.estimate(petra, idea.id(), Factor.EFFORT, effort, atMost);
        values.upToDate(SOON);
        return idea;
    }

    private static void open(String path, ValueQuery query) {
        var parameters = query.address("");
        UI.getCurrent()
                .navigate(
                        path,
                        parameters.isEmpty()
                                ? QueryParameters.empty()
                                : QueryParameters.fromString(parameters.substring(1)));
    }

    private String paper(ValueQuery query) {
        open("value/paper", query);
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void whoever_still_judges_an_idea_is_told_neither_its_value_nor_what_the_others_say_of_it() {
        var idea = estimated(500, 10, null);
        var others = List.of(cast.employee("Anna Berg"), cast.employee("Olof Sand"), cast.employee("Kajsa Lehto"));
        var judges = Stream.concat(others.stream(), Stream.of(petra)).map(Person::id);
        var panel = panels.invite(petra, new NewPanel("One", judges.collect(Collectors.toSet()), Set.of(idea.id())));
        others.forEach(judge -> panels.judge(judge, panel.id(), idea.id(), new Judgement(6, 5, 2)));
        values.upToDate(SOON);
        assertThat(why(idea)).contains("You judge this idea yourself").doesNotContain("Anna Berg", "in our top");
        assertThat(shown("value")).contains("One idea that you still judge in a panel is not shown here");
        assertThat(shown("value")).doesNotContain(idea.title(), "Customers’ ideas and our own", "α =");
        assertThat(paper(ValueQuery.DEFAULT))
                .contains("One idea that you still judge")
                .doesNotContain(idea.title());

        panels.judge(petra, panel.id(), idea.id(), new Judgement(4, 4, 4));
        assertThat(why(idea)).doesNotContain("Anna Berg");
        panels.close(petra, panel.id());
        assertThat(why(idea))
                .contains("Anna Berg", "Olof Sand", "in our top")
                .doesNotContain("You judge this idea yourself");
        assertThat(shown("value")).contains(idea.title(), "Customers’ ideas and our own");
        assertThat(paper(ValueQuery.DEFAULT)).doesNotContain("that you still judge");
    }

    /** The page with what its table was sent. */
    private String shown(String path) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(path);
        var rows = find(ValueTable.class).single().lens("value");
        return getCurrentView().getElement().getTextRecursively() + rows;
    }

    private String why(Idea idea) {
        UI.getCurrent().navigate("value");
        UI.getCurrent().navigate("value/" + idea.id().value());
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void a_paper_says_all_that_it_takes_to_get_it_again() {
        var out = estimated(500, 10, null);
        var supposed = estimated(400, 10, null);
        var query = ValueQuery.DEFAULT
                .surely(false)
                .onlyDoable(true)
                .showing(ValueFilter.NONE.having(Status.SHARED))
                .toggled(out.id())
                .taking(supposed.id(), 3.5);
        assertThat(paper(query))
                .contains("Ordered by", "Value", "What customers prefer 40 · Useful 30 · New 15 · Doable 15")
                .contains("κ = 3", "below a third of the scale", "Shown only", "Shared")
                .contains(out.title(), supposed.title() + ": 3.5 person-days", query.address("/value"))
                .contains(Long.toHexString(values.board().basis().seed()));
        assertThat(paper(ValueQuery.DEFAULT)).contains("κ = 20").doesNotContain("Ranked last", "Taken out");
    }

    @Test
    void a_paper_through_a_lens_tells_the_lenss_ranks_and_none_of_the_values() {
        estimated(500, 10, null);
        assertThat(paper(ValueQuery.DEFAULT.through(Lens.RICE)))
                .contains("Number 1 by RICE", "Reach × impact × confidence ÷ effort")
                .doesNotContain("Ends in our top", "in our top 10", "stay on top", "κ =");
        estimates.estimate(petra, cast.idea().id(), Factor.EASE, 5.0, null);
        assertThat(paper(ValueQuery.DEFAULT.through(Lens.ICE))).doesNotContain("nine of ten runs");
    }

    @Test
    void the_picture_of_a_lens_stays_within_its_frame_and_draws_up_to_what_the_effort_is_surely_below() {
        var idea = estimated(5_000, 8, 300.0);
        var weighed = values.weigh(petra, ValueQuery.DEFAULT.through(Lens.RICE));
        var svg = chart.of(Lens.RICE, weighed);
        assertThat(svg).contains("class=\"whisker\"", "↑ RICE", "RICE against effort");
        assertThat(ALONG.matcher(svg).results().map(found -> Double.valueOf(found.group(1))))
                .isNotEmpty()
                .allSatisfy(x -> assertThat(x).isBetween(0.0, 860.0));
        assertThat(UP.matcher(svg).results().map(found -> Double.valueOf(found.group(1))))
                .isNotEmpty()
                .allSatisfy(y -> assertThat(y).isBetween(0.0, 260.0));
        UI.getCurrent().navigate("value/" + idea.id().value());
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Effort: 8 person-days, 95 % sure below 300.");
    }

    @Test
    void a_status_filters_the_table_and_stands_in_the_address_of_the_paper() {
        var planned = estimated(500, 10, null);
        estimated(400, 10, null);
        ideas.move(petra, planned.id(), Status.SHARED, Status.PLANNED, "Soon.");
        values.upToDate(SOON);
        UI.getCurrent().navigate("value");
        var shown = find(ValueTable.class).single().filter("status", "planned");
        assertThat(shown.page().rows())
                .extracting(ValueRow::id)
                .contains(planned.id().value());
        assertThat(values.board().ranking())
                .filteredOn(worth -> worth.idea().status() == Status.PLANNED)
                .hasSameSizeAs(shown.page().rows());
        assertThat(shown.statuses().options())
                .extracting(Picks.Option::code)
                .containsExactly("", "shared", "in-dialogue", "being-developed", "planned", "being-tried");
        assertThat(shown.stability()).startsWith("Of all ideas, not only these");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/value/paper?status=planned");
    }

    @Test
    void a_lens_without_what_it_takes_says_what_that_is_instead_of_speaking_of_comparisons() {
        open("value", ValueQuery.DEFAULT);
        var shown = find(ValueTable.class).single().lens("support");
        assertThat(shown.page().rows()).isEmpty();
        assertThat(shown.words().get("emptyHow")).contains("kinds of customers");
        assertThat(shown.weighted()).isFalse();
        assertThat(shown.words().get("weightsHow")).isEmpty();
    }

    @Test
    void new_scores_are_offered_until_somebody_weighs_anew_and_has_them() {
        estimated(500, 10, null);
        UI.getCurrent().navigate("value");
        assertThat(buttons()).doesNotContain(OFFER);
        usefulness.rate(cast.customer(), cast.idea().id(), 6);
        values.upToDate(SOON);
        // The computation is told of right after it has answered: another one comes surely later.
        values.upToDate(SOON);
        roundTrip();
        assertThat(buttons()).contains(OFFER);
        find(ValueTable.class).single().doable(false);
        assertThat(buttons()).doesNotContain(OFFER);
    }

    @Test
    void weights_that_were_agreed_on_before_anything_is_known_of_them_close_the_page_to_nobody() {
        estimated(500, 10, null);
        var usual = settings.weights();
        var onlyNew = Map.of(Criterion.PREFERENCE, 0, Criterion.USEFUL, 0, Criterion.FRESH, 100, Criterion.DOABLE, 0);
        try {
            settings.weigh(petra, onlyNew);
            values.upToDate(SOON);
            open("value", ValueQuery.DEFAULT);
            var table = find(ValueTable.class).single();
            assertThat(table.sure(true).sliders()).hasSize(4);
            assertThat(table.weigh(List.of(100, 0, 0, 0), false).page().rows()).isNotEmpty();
            assertThat(table.weigh(List.of(0, 0, 0, 0), false).page().rows())
                    .as("what can't be weighed leaves what is shown")
                    .isNotEmpty();
        } finally {
            settings.weigh(petra, usual);
        }
    }

    @Test
    void an_idea_that_is_wanted_out_twice_is_out() {
        var idea = estimated(500, 10, null);
        open("value", ValueQuery.DEFAULT);
        var table = find(ValueTable.class).single();
        table.leave(idea.id().value(), true);
        assertThat(table.leave(idea.id().value(), true).without())
                .extracting(ValueTelling.Out::id)
                .containsExactly(idea.id().value());
        assertThat(table.leave(idea.id().value(), false).without()).isEmpty();
    }

    private List<String> buttons() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    @Test
    void who_has_read_far_keeps_as_many_rows_when_an_idea_is_taken_out() {
        for (var n = 0; n < 45; n++) {
            cast.idea();
        }
        usefulness.rate(cast.customer(), cast.idea().id(), 6);
        values.upToDate(SOON);
        UI.getCurrent().navigate("value");
        var table = find(ValueTable.class).single();
        var further = table.more(40).rows();
        assertThat(further).isNotEmpty();
        var shown = table.leave(further.getFirst().id(), true);
        assertThat(shown.page().rows()).hasSizeGreaterThanOrEqualTo(40 + further.size() - 1);
        assertThat(table.filter("stage", "").page().rows()).hasSize(40);
    }
}
