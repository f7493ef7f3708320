package samskap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samskap.customers.Dimensions;
import samskap.ideas.Backing;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Merging;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.Kinds;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;

@ModuleTest
@RanksEverything
class ValuesTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Values values;
    private final Usefulness usefulness;
    private final Estimates estimates;
    private final Panels panels;
    private final Segments segments;
    private final Dimensions dimensions;
    private final ScoringSettings settings;
    private final Ideas ideas;
    private final Merging merging;
    private final ViewsKept views;
    private final Backing backing;
    private final Cast cast;
    private final Person owner;

    ValuesTests(
            Values values,
            Usefulness usefulness,
            Estimates estimates,
            Panels panels,
            Segments segments,
            Dimensions dimensions,
            ScoringSettings settings,
            Ideas ideas,
            Merging merging,
            ViewsKept views,
            Backing backing,
            Cast cast) {
        this.values = values;
        this.usefulness = usefulness;
        this.estimates = estimates;
        this.panels = panels;
        this.segments = segments;
        this.dimensions = dimensions;
        this.settings = settings;
        this.ideas = ideas;
        this.merging = merging;
        this.views = views;
        this.backing = backing;
        this.cast = cast;
        owner = cast.owner("Petra Owner");
    }

    @Test
    void what_customers_rate_useful_is_worth_more_and_stays_provisional_until_more_is_known() {
        var loved = cast.idea();
        var unloved = cast.idea();
        for (var n = 0; n < 12; n++) {
            var person = cast.customer();
            usefulness.rate(person, loved.id(), 7);
            usefulness.rate(person, unloved.id(), 1);
        }
        var board = values.upToDate(SOON);
        var more = board.of(loved.id()).orElseThrow();
        var less = board.of(unloved.id()).orElseThrow();
        assertThat(more.preferred().middle()).isGreaterThan(less.preferred().middle() + 0.2);
        assertThat(more.ratings()).isEqualTo(12);
        assertThat(more.isProvisional()).isTrue();
        assertThat(more.value().low()).isLessThan(more.value().middle());
    }

    @Test
    void a_rating_counts_once_and_can_be_taken_back() {
        var idea = cast.idea();
        var erik = cast.customer("Erik Lundin");
        usefulness.rate(erik, idea.id(), 6);
        usefulness.rate(erik, idea.id(), 6);
        usefulness.rate(erik, idea.id(), 5);
        assertThat(usefulness.ratingOf(erik, idea.id())).hasValue(5);
        assertThat(values.upToDate(SOON).of(idea.id()).orElseThrow().ratings()).isEqualTo(1);
        usefulness.withdraw(erik, idea.id());
        assertThat(usefulness.ratingOf(erik, idea.id())).isEmpty();
        assertThat(values.upToDate(SOON).of(idea.id()).orElseThrow().ratings()).isZero();
    }

    @Test
    void one_rates_neither_off_the_scale_nor_ones_own_nor_what_is_closed() {
        var erik = cast.customer("Erik Lundin");
        var idea = cast.idea();
        assertRefused("scoring.refused.offScale", () -> usefulness.rate(erik, idea.id(), 8));
        assertRefused("scoring.refused.offScale", () -> usefulness.rate(erik, idea.id(), 0));
        assertRefused(
                "scoring.refused.ownIdea",
                () -> usefulness.rate(erik, cast.idea(erik).id(), 4));
        ideas.move(owner, idea.id(), Status.SHARED, Status.DONE, "It is there.");
        assertRefused("scoring.refused.closed", () -> usefulness.rate(erik, idea.id(), 4));
    }

    @Test
    void a_closed_idea_is_ranked_no_more() {
        var idea = cast.idea();
        assertThat(values.upToDate(SOON).of(idea.id())).isPresent();
        ideas.move(owner, idea.id(), Status.SHARED, Status.NOT_NOW, "Too few.");
        assertThat(values.upToDate(SOON).of(idea.id())).isEmpty();
        assertThat(values.explain(owner, idea.id())).isEmpty();
    }

    @Test
    void a_merged_idea_is_ranked_no_more_until_it_is_unmerged() {
        var main = cast.idea();
        var duplicate = cast.idea();
        assertThat(values.upToDate(SOON).of(duplicate.id())).isPresent();
        merging.merge(owner, duplicate.id(), main.id(), "");
        assertThat(values.upToDate(SOON).of(duplicate.id())).isEmpty();
        merging.unmerge(owner, duplicate.id());
        assertThat(values.upToDate(SOON).of(duplicate.id())).isPresent();
    }

    @Test
    void the_panel_ranks_what_it_finds_useful_and_a_gate_keeps_back_what_it_finds_hardly_doable() {
        var good = judged(7, 6, 6);
        var bad = judged(1, 1, 6);
        var undoable = judged(7, 7, 1);
        values.upToDate(SOON);
        var panelOnly = ValueQuery.DEFAULT.weighing(
                Map.of(Criterion.PREFERENCE, 0, Criterion.USEFUL, 50, Criterion.FRESH, 25, Criterion.DOABLE, 25));
        var open = values.weigh(owner, panelOnly);
        assertThat(rank(open, good)).isLessThan(rank(open, bad));
        var gated = values.weigh(owner, panelOnly.onlyDoable(true));
        assertThat(rank(gated, undoable)).isGreaterThan(rank(gated, good)).isGreaterThan(rank(open, undoable));
        var insight = values.explain(owner, good.id()).orElseThrow();
        assertThat(insight.ratings()).hasSize(3);
        assertThat(insight.posteriors().get(Criterion.USEFUL).raw()).isEqualTo(6.0);
        assertThat(insight.worth().isProvisional()).isTrue();
    }

    @Test
    void whoever_still_judges_an_idea_gets_no_number_that_rests_on_what_the_others_said() {
        var petra = cast.owner("Petra Owner");
        var other = cast.employee("Anna Berg");
        var idea = cast.idea();
        judged(3, 3, 3);
        var panel = panels.invite(owner, new NewPanel("Two", Set.of(petra.id(), other.id()), Set.of(idea.id())));
        var unasked = panels.invite(owner, new NewPanel("Three", Set.of(other.id()), Set.of(idea.id())));
        panels.judge(other, panel.id(), idea.id(), new Judgement(7, 7, 7));
        values.upToDate(SOON);
        for (var criterion : List.of(Criterion.USEFUL, Criterion.FRESH, Criterion.DOABLE)) {
            var one = ValueQuery.DEFAULT.weighing(Map.of(criterion, 100));
            assertThat(ideasOf(values.weigh(petra, one))).doesNotContain(idea.id());
            assertThat(ideasOf(values.weighRoughly(petra, one))).doesNotContain(idea.id());
            assertThat(ideasOf(values.weigh(owner, one))).contains(idea.id());
        }
        var told = values.weigh(petra, ValueQuery.DEFAULT);
        assertThat(told.unseen()).isOne();
        assertThat(told.ranking()).hasSize(told.ranked()).noneMatch(worth -> worth.rankHigh() > told.ranked());
        assertThat(values.worth(petra, idea.id())).isEmpty();
        assertThat(values.worth(owner, idea.id())).isPresent();
        assertThat(values.ranking(petra)).noneMatch(worth -> worth.idea().id().equals(idea.id()));
        for (var worth : values.ranking(petra)) {
            assertThat(values.worth(petra, worth.idea().id()))
                    .as("the same number on every page, and none from which the missing one follows")
                    .contains(worth);
            assertThat(values.explain(petra, worth.idea().id()).orElseThrow())
                    .satisfies(insight -> assertThat(insight.worth()).isEqualTo(worth))
                    .satisfies(insight -> assertThat(insight.first()).isNull());
        }
        assertThat(values.ranking(petra).stream().mapToDouble(Worth::top).sum())
                .as("the top is full without it")
                .isCloseTo(Math.min(Scoreboard.TOP, told.ranked()), within(1e-6));
        assertThat(values.history(petra, idea.id())).isEmpty();
        assertThat(panels.outcome(petra, unasked.id())).isEmpty();
        assertThat(panels.outcome(owner, unasked.id())).isPresent();
        var insight = values.explain(petra, idea.id()).orElseThrow();
        assertThat(insight.blind()).isTrue();
        assertThat(insight.first()).isNull();
        assertThat(insight.ratings()).isEmpty();
        assertThat(insight.posteriors()).doesNotContainKeys(Criterion.USEFUL, Criterion.FRESH, Criterion.DOABLE);
        assertThat(insight.worth().value()).isEqualTo(Worth.ANYTHING);
        assertThat(values.survey(petra).contrasts()).isEmpty();
        assertThat(values.survey(petra).agreement()).isEmpty();
        assertThat(values.survey(owner).agreement()).isNotEmpty();
    }

    private Idea judged(int fresh, int useful, int doable) {
        var idea = cast.idea();
        var judges =
                IntStream.range(0, 3).mapToObj(n -> cast.employee("Judge " + n)).toList();
        var panel = panels.invite(
                owner,
                new NewPanel("One", judges.stream().map(Person::id).collect(Collectors.toSet()), Set.of(idea.id())));
        judges.forEach(judge -> panels.judge(judge, panel.id(), idea.id(), new Judgement(fresh, useful, doable)));
        return idea;
    }

    private static int rank(Weighed weighed, Idea idea) {
        return weighed.ranking().stream()
                .filter(worth -> worth.idea().id().equals(idea.id()))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    @Test
    void taking_an_idea_out_closes_the_ranks_behind_it() {
        var idea = cast.idea();
        usefulness.rate(cast.customer(), idea.id(), 5);
        values.upToDate(SOON);
        var all = values.weigh(owner, ValueQuery.DEFAULT).ranking();
        var without = values.weigh(owner, ValueQuery.DEFAULT.toggled(idea.id())).ranking();
        assertThat(without).hasSize(all.size() - 1);
        assertThat(without).extracting(worth -> worth.idea().id()).doesNotContain(idea.id());
    }

    @Test
    void a_supposed_effort_moves_the_front_and_leaves_the_estimate_as_it_is() {
        var better = judged(7, 7, 7);
        estimates.estimate(owner, better.id(), Factor.EFFORT, 10.0, null);
        var idea = judged(1, 1, 1);
        estimates.estimate(owner, idea.id(), Factor.EFFORT, 5_000.0, null);
        values.upToDate(SOON);
        assertThat(values.weigh(owner, ValueQuery.DEFAULT).front()).doesNotContain(idea.id());
        var supposed = values.weigh(owner, ValueQuery.DEFAULT.taking(idea.id(), 0.1));
        assertThat(supposed.front()).contains(idea.id());
        assertThat(estimates.of(idea.id()).get(Factor.EFFORT).likely()).isEqualTo(5_000);
    }

    @Test
    void the_same_facts_give_the_same_scores() {
        usefulness.rate(cast.customer(), cast.idea().id(), 5);
        var one = values.upToDate(SOON);
        var other = values.upToDate(SOON);
        assertThat(other.basis().seed()).isEqualTo(one.basis().seed());
        assertThat(other.ranking())
                .extracting(Worth::value)
                .isEqualTo(one.ranking().stream().map(Worth::value).toList());
    }

    @Test
    void weights_that_weigh_nothing_are_refused() {
        assertRefused(
                "scoring.refused.weights",
                () -> settings.weigh(
                        owner,
                        Map.of(Criterion.PREFERENCE, 0, Criterion.USEFUL, 0, Criterion.FRESH, 0, Criterion.DOABLE, 0)));
        assertRefused("scoring.refused.weights", () -> settings.weigh(owner, Map.of(Criterion.PREFERENCE, -1)));
        assertRefused(
                "shared.refused.notAllowed", () -> settings.weigh(cast.customer(), Map.of(Criterion.PREFERENCE, 5)));
    }

    @Test
    void an_estimate_is_on_its_scale_and_the_latest_counts() {
        var idea = cast.idea();
        estimates.estimate(owner, idea.id(), Factor.EFFORT, 10.0, 25.0);
        estimates.estimate(owner, idea.id(), Factor.EFFORT, 12.0, null);
        assertThat(estimates.of(idea.id()).get(Factor.EFFORT).likely()).isEqualTo(12);
        estimates.estimate(owner, idea.id(), Factor.EFFORT, null, null);
        assertThat(estimates.of(idea.id())).isEmpty();
        assertRefused(
                "scoring.refused.atMostBelowLikely",
                () -> estimates.estimate(owner, idea.id(), Factor.EFFORT, 10.0, 9.0));
        assertRefused(
                "scoring.refused.offScale", () -> estimates.estimate(owner, idea.id(), Factor.CONFIDENCE, 2.0, null));
        assertRefused(
                "scoring.refused.offScale",
                () -> estimates.estimate(owner, idea.id(), Factor.EFFORT, Double.NaN, null));
        assertRefused(
                "shared.refused.notAllowed",
                () -> estimates.estimate(cast.customer(), idea.id(), Factor.EFFORT, 1.0, null));
    }

    @Test
    void a_lens_shows_only_what_is_estimated_for_it() {
        var idea = cast.idea();
        usefulness.rate(cast.customer(), idea.id(), 6);
        estimates.estimate(owner, idea.id(), Factor.REACH, 500.0, null);
        estimates.estimate(owner, idea.id(), Factor.IMPACT, 2.0, null);
        estimates.estimate(owner, idea.id(), Factor.CONFIDENCE, 0.8, null);
        estimates.estimate(owner, idea.id(), Factor.EFFORT, 4.0, null);
        values.upToDate(SOON);
        var rice = values.weigh(owner, ValueQuery.DEFAULT.through(Lens.RICE)).ranking().stream()
                .filter(worth -> worth.idea().id().equals(idea.id()))
                .findFirst()
                .orElseThrow();
        assertThat(rice.value().middle()).isEqualTo(200);
        assertThat(values.weigh(owner, ValueQuery.DEFAULT.through(Lens.WSJF)).ranking())
                .extracting(worth -> worth.idea().id())
                .doesNotContain(idea.id());
    }

    @Test
    void a_lens_has_ranks_of_its_own_as_unsure_as_what_was_estimated_for_it() {
        var likely = reaching(500, 2_000.0, 10);
        var close = reaching(450, null, 20);
        var far = reaching(10, null, 40);
        var seen = values.weigh(owner, only(likely, close, far).through(Lens.RICE));
        assertThat(ideasOf(seen)).containsExactly(likely.id(), close.id(), far.id());
        assertThat(seen.uncertain()).isTrue();
        assertThat(seen.stability()).isNull();
        assertThat(seen.ranking()).extracting(Worth::rank).containsExactly(1, 2, 3);
        assertThat(seen.ranking()).extracting(Worth::rankHigh).containsExactly(2, 2, 3);
        assertThat(seen.front()).containsExactly(likely.id());
    }

    @Test
    void a_lens_on_plain_numbers_pretends_no_uncertainty() {
        var better = reaching(500, null, 10);
        var worse = reaching(400, null, 5);
        for (var idea : new Idea[] {better, worse}) {
            estimates.estimate(owner, idea.id(), Factor.EASE, idea == better ? 8.0 : 3.0, null);
        }
        values.upToDate(SOON);
        var seen = values.weigh(owner, only(better, worse).through(Lens.ICE));
        assertThat(ideasOf(seen)).containsExactly(better.id(), worse.id());
        assertThat(seen.uncertain()).isFalse();
        assertThat(seen.front()).containsExactlyInAnyOrder(better.id(), worse.id());
    }

    @Test
    void a_supposed_effort_is_supposed_through_a_lens_too() {
        var idea = reaching(500, null, 10);
        var seen = values.weigh(owner, only(idea).through(Lens.RICE).taking(idea.id(), 20.0));
        assertThat(seen.ranking().getFirst().value().middle()).isEqualTo(500 * 0.5 / 20);
        assertThat(seen.named()).containsEntry(idea.id(), idea.title());
    }

    @Test
    void value_over_effort_is_as_unsure_as_both() {
        var sure = judged(5, 5, 5);
        var unsure = judged(5, 5, 5);
        for (var idea : new Idea[] {sure, unsure}) {
            estimates.estimate(owner, idea.id(), Factor.URGENCY, 10.0, null);
            estimates.estimate(owner, idea.id(), Factor.RISK, 5.0, null);
            estimates.estimate(owner, idea.id(), Factor.EFFORT, 10.0, idea == sure ? null : 60.0);
        }
        values.upToDate(SOON);
        var seen = values.weigh(owner, only(sure, unsure).through(Lens.WSJF)).ranking();
        assertThat(spread(seen, unsure)).isGreaterThan(2 * spread(seen, sure)).isGreaterThan(0);
    }

    private static double spread(List<Worth> ranking, Idea idea) {
        var value = ranking.stream()
                .filter(worth -> worth.idea().id().equals(idea.id()))
                .findFirst()
                .orElseThrow()
                .value();
        return value.high() - value.low();
    }

    private Idea reaching(double reach, Double atMost, double effort) {
        var idea = cast.idea();
        usefulness.rate(cast.customer(), idea.id(), 4);
        estimates.estimate(owner, idea.id(), Factor.REACH, reach, atMost);
        estimates.estimate(owner, idea.id(), Factor.IMPACT, 1.0, null);
        estimates.estimate(owner, idea.id(), Factor.CONFIDENCE, 0.5, null);
        estimates.estimate(owner, idea.id(), Factor.EFFORT, effort, null);
        values.upToDate(SOON);
        return idea;
    }

    /** All others are taken out. */
    private ValueQuery only(Idea... kept) {
        var ids = Arrays.stream(kept).map(Idea::id).collect(Collectors.toSet());
        var others = values.board().ranking().stream()
                .map(worth -> worth.idea().id())
                .filter(id -> !ids.contains(id))
                .collect(Collectors.toSet());
        return new ValueQuery(null, true, false, ValueFilter.NONE, others, Map.of(), Lens.VALUE);
    }

    private static List<IdeaId> ideasOf(Weighed weighed) {
        return weighed.ranking().stream().map(worth -> worth.idea().id()).toList();
    }

    @Test
    void the_gate_keeps_ideas_back_even_when_being_doable_weighs_nothing() {
        var good = judged(4, 4, 6);
        var undoable = judged(7, 7, 1);
        values.upToDate(SOON);
        var query = only(good, undoable)
                .weighing(Map.of(
                        Criterion.PREFERENCE, 0, Criterion.USEFUL, 50, Criterion.FRESH, 50, Criterion.DOABLE, 0));
        assertThat(ideasOf(values.weigh(owner, query))).containsExactly(undoable.id(), good.id());
        assertThat(ideasOf(values.weigh(owner, query.onlyDoable(true)))).containsExactly(good.id(), undoable.id());
    }

    @Test
    void a_filter_shows_some_of_the_ranked_ideas_with_their_ranks_among_all() {
        var first = reaching(500, null, 10);
        var second = reaching(400, null, 20);
        ideas.move(owner, second.id(), Status.SHARED, Status.PLANNED, "Soon.");
        values.upToDate(SOON);
        var seen = values.weigh(
                owner, only(first, second).through(Lens.RICE).showing(ValueFilter.NONE.having(Status.PLANNED)));
        assertThat(ideasOf(seen)).containsExactly(second.id());
        assertThat(seen.ranking().getFirst().rank()).isEqualTo(2);
        assertThat(seen.ranked()).isEqualTo(2);
        assertThat(seen.front()).containsExactly(second.id());
    }

    @Test
    void support_is_raked_to_the_kinds_of_customers_and_not_told_while_one_of_them_is_missing() {
        var kinds = new Kinds(dimensions, owner);
        kinds.weighBy(Map.of("Families", 1.0, "Landlords", 1.0));
        var wide = cast.idea();
        var narrow = cast.idea();
        for (var n = 0; n < 4; n++) {
            supporting(n < 3 ? wide : narrow, "Families");
        }
        values.upToDate(SOON);
        var query = ValueQuery.DEFAULT.through(Lens.SUPPORT);
        var missing = values.weigh(owner, query);
        assertThat(missing.ranking()).isEmpty();
        assertThat(missing.support().missing()).extracting(Segment::name).containsExactly("Landlords");

        supporting(wide, "Landlords");
        values.upToDate(SOON);
        var told = values.weigh(owner, query);
        assertThat(ideasOf(told)).containsExactly(wide.id(), narrow.id());
        assertThat(told.uncertain()).isFalse();
        // One landlord stands for half of all five: 2.5; four families for the other half: 0.625 each.
        assertThat(told.ranking()).extracting(worth -> worth.value().middle()).containsExactly(4.375, 0.625);
        var voices = told.support().ideas().get(wide.id());
        assertThat(voices.all()).isEqualTo(5);
        assertThat(voices.known()).isEqualTo(4);
        assertThat(voices.effective()).isCloseTo(4.375 * 4.375 / (6.25 + 3 * 0.390625), within(1e-9));
        kinds.remove();
        values.upToDate(SOON);
        assertThat(values.weigh(owner, query).ranking()).isEmpty();
    }

    private void supporting(Idea idea, String kind) {
        var person = cast.customer();
        var segment = segments.all().stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow();
        segments.say(person, segment.id());
        backing.support(person, idea.id(), true);
    }

    @Test
    void what_is_told_carries_what_it_was_computed_from() {
        var idea = judged(5, 5, 5);
        values.upToDate(SOON);
        var weighed = values.weigh(owner, ValueQuery.DEFAULT);
        var insight = values.explain(owner, idea.id()).orElseThrow();
        usefulness.rate(cast.customer(), idea.id(), 7);
        var later = values.upToDate(SOON).basis();
        assertThat(weighed.basis()).isEqualTo(insight.basis()).isNotEqualTo(later);
        assertThat(later.lastRating()).isGreaterThan(weighed.basis().lastRating());
    }

    @Test
    void the_first_idea_is_told_with_what_weights_it_is_first_and_one_that_never_is_with_none() {
        judged(7, 7, 7);
        var worst = judged(1, 1, 1);
        // Without them so little is known of it that by luck of the draw it may come first.
        IntStream.range(0, 12).forEach(n -> usefulness.rate(cast.customer(), worst.id(), 1));
        var board = values.upToDate(SOON);
        var first =
                values.explain(owner, board.ranking().getFirst().idea().id()).orElseThrow();
        assertThat(first.first().probability()).isGreaterThan(0);
        assertThat(first.first().weights().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isBetween(98, 102);
        assertThat(values.explain(owner, worst.id()).orElseThrow().first()).isNull();
    }

    @Test
    void views_are_kept_by_name_each_persons_own() {
        var view = ValueQuery.DEFAULT.through(Lens.RICE).surely(false);
        views.keep(owner, " This  spring ", view);
        views.keep(owner, "This spring", view.onlyDoable(true));
        assertThat(views.of(owner))
                .singleElement()
                .satisfies(kept -> assertThat(kept.address()).isEqualTo("/value?open=1&doable=1&lens=rice"));
        views.forget(cast.owner("Somebody Else"), views.of(owner).getFirst().id());
        assertThat(views.of(owner)).hasSize(1);
        views.forget(owner, views.of(owner).getFirst().id());
        assertThat(views.of(owner)).isEmpty();
        assertRefused("scoring.refused.viewName", () -> views.keep(owner, "  ", view));
        assertRefused("shared.refused.notAllowed", () -> views.keep(cast.customer(), "Mine", view));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
