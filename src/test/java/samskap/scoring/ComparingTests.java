package samskap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Catalogue;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;

@ModuleTest
@RanksEverything
class ComparingTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Comparing comparing;
    private final ScoringSettings settings;
    private final Values values;
    private final Ideas ideas;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Person erik;
    private final Voter voter;

    ComparingTests(
            Comparing comparing,
            ScoringSettings settings,
            Values values,
            Ideas ideas,
            Catalogue catalogue,
            JdbcClient jdbc,
            Cast cast) {
        this.comparing = comparing;
        this.settings = settings;
        this.values = values;
        this.ideas = ideas;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.cast = cast;
        erik = cast.customer("Erik Lundin");
        voter = Voter.of(erik);
        for (var n = 0; n < 6; n++) {
            cast.idea();
        }
        values.upToDate(SOON);
    }

    @Test
    void the_same_question_is_asked_until_it_is_answered() {
        var first = comparing.next(voter).orElseThrow();
        assertThat(comparing.next(voter)).contains(first);
        comparing.answer(voter, first.id(), Choice.LEFT);
        assertThat(comparing.next(voter).orElseThrow()).isNotEqualTo(first);
    }

    @Test
    void nobody_is_asked_about_the_same_two_ideas_twice_or_about_their_own() {
        var own = cast.idea(erik);
        values.upToDate(SOON);
        var seen = new HashSet<Set<IdeaId>>();
        for (var n = 0; n < 40; n++) {
            var pair = comparing.next(voter).orElseThrow();
            assertThat(seen.add(Set.of(pair.left(), pair.right()))).isTrue();
            assertThat(List.of(pair.left(), pair.right())).doesNotContain(own.id());
            comparing.answer(voter, pair.id(), n % 3 == 0 ? Choice.SKIP : Choice.RIGHT);
        }
    }

    @Test
    void an_answer_that_is_sent_again_counts_once_and_another_takes_its_place() {
        var pair = comparing.next(voter).orElseThrow();
        comparing.answer(voter, pair.id(), Choice.LEFT);
        comparing.answer(voter, pair.id(), Choice.LEFT);
        assertThat(answers(pair)).containsExactly("LEFT");
        comparing.answer(voter, pair.id(), Choice.TIE);
        assertThat(answers(pair)).containsExactly("LEFT", "TIE");
        assertThat(comparing.answered(voter)).isEqualTo(1);
    }

    @Test
    void thirty_two_retries_at_once_leave_one_answer() throws Exception {
        var pair = comparing.next(voter).orElseThrow();
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (var done : threads.invokeAll(IntStream.range(0, 32)
                    .mapToObj(n -> (Callable<Void>) () -> {
                        comparing.answer(voter, pair.id(), Choice.RIGHT);
                        return null;
                    })
                    .toList())) {
                done.get();
            }
        }
        assertThat(answers(pair)).containsExactly("RIGHT");
    }

    @Test
    void two_windows_are_asked_the_same() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var pairs = new HashSet<Pair>();
            for (var asked : threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(n -> (Callable<Pair>) () -> comparing.next(voter).orElseThrow())
                    .toList())) {
                pairs.add(asked.get());
            }
            for (var pair : pairs) {
                comparing.answer(voter, pair.id(), Choice.LEFT);
            }
            assertThat(comparing.answered(voter)).isEqualTo(pairs.size());
        }
    }

    @Test
    void what_is_taken_back_is_asked_again_and_counts_no_more() {
        var pair = comparing.next(voter).orElseThrow();
        comparing.answer(voter, pair.id(), Choice.LEFT);
        var before = values.upToDate(SOON).basis().comparisons();
        assertThat(comparing.takeBack(voter, pair.id())).contains(pair);
        assertThat(comparing.takeBack(voter, pair.id())).isEmpty();
        assertThat(values.upToDate(SOON).basis().comparisons()).isEqualTo(before - 1);
        assertThat(comparing.next(voter)).contains(pair);
        assertThat(comparing.answered(voter)).isZero();
    }

    @Test
    void nobody_takes_back_what_somebody_else_said() {
        var pair = comparing.next(voter).orElseThrow();
        comparing.answer(voter, pair.id(), Choice.LEFT);
        assertRefused("shared.refused.notFound", () -> comparing.takeBack(Voter.of(cast.customer()), pair.id()));
        assertThat(answers(pair)).containsExactly("LEFT");
    }

    @Test
    void skipping_says_nothing_of_the_ideas_and_is_not_asked_again() {
        var before = values.upToDate(SOON).basis().comparisons();
        var pair = comparing.next(voter).orElseThrow();
        comparing.answer(voter, pair.id(), Choice.SKIP);
        assertThat(values.upToDate(SOON).basis().comparisons()).isEqualTo(before);
        assertThat(comparing.next(voter).orElseThrow()).isNotEqualTo(pair);
    }

    @Test
    void a_question_to_somebody_else_can_not_be_answered() {
        var pair = comparing.next(voter).orElseThrow();
        assertRefused(
                "shared.refused.notFound", () -> comparing.answer(Voter.of(cast.customer()), pair.id(), Choice.LEFT));
        assertRefused("shared.refused.notFound", () -> comparing.answer(voter, 999_999_999, Choice.LEFT));
    }

    @Test
    void an_idea_that_closes_meanwhile_is_compared_no_more() {
        var pair = comparing.next(voter).orElseThrow();
        var owner = cast.owner("Petra Owner");
        var left = ideas.find(pair.left()).orElseThrow();
        ideas.move(owner, left.id(), left.status(), Status.NOT_NOW, "Too few have it.");
        assertRefused("scoring.refused.closedMeanwhile", () -> comparing.answer(voter, pair.id(), Choice.LEFT));
        assertThat(comparing.next(voter).orElseThrow()).isNotEqualTo(pair);
        assertThat(answers(pair)).isEmpty();
    }

    @Test
    void visitors_compare_only_where_the_owner_lets_them_and_are_kept_apart() {
        var visitor = Voter.visitor(UUID.randomUUID());
        var owner = cast.owner("Petra Owner");
        settings.letVisitorsCompare(owner, false);
        assertThat(comparing.mayCompare(visitor)).isFalse();
        assertRefused("scoring.refused.signInToCompare", () -> comparing.next(visitor));
        settings.letVisitorsCompare(owner, true);
        var before = values.upToDate(SOON);
        var pair = comparing.next(visitor).orElseThrow();
        comparing.answer(visitor, pair.id(), Choice.LEFT);
        var after = values.upToDate(SOON);
        assertThat(after.basis().comparisons()).isEqualTo(before.basis().comparisons());
        assertThat(values.survey(cast.owner("Petra Owner")).visitors()).isNotNull();
        settings.letVisitorsCompare(owner, false);
    }

    @Test
    void a_long_text_is_asked_only_of_those_who_took_a_stand_on_it() {
        var longRead = cast.idea(cast.customer(), "A long story\n" + "word ".repeat(400));
        values.upToDate(SOON);
        for (var n = 0; n < 25; n++) {
            var pair = comparing.next(voter).orElseThrow();
            assertThat(List.of(pair.left(), pair.right())).doesNotContain(longRead.id());
            comparing.answer(voter, pair.id(), Choice.LEFT);
        }
    }

    @Test
    void only_customers_preferences_are_asked_for() {
        var anna = Voter.of(cast.employee("Anna Berg"));
        var pair = comparing.next(voter).orElseThrow();
        assertThat(comparing.mayCompare(anna)).isFalse();
        assertRefused("scoring.refused.customersCompare", () -> comparing.next(anna));
        assertRefused("scoring.refused.customersCompare", () -> comparing.answer(anna, pair.id(), Choice.LEFT));
    }

    @Test
    void what_a_colleague_said_once_counts_for_nobody() {
        var before = values.upToDate(SOON).basis().comparisons();
        var pair = comparing.next(voter).orElseThrow();
        comparing.answer(voter, pair.id(), Choice.LEFT);
        jdbc.sql("UPDATE scoring_pair SET by_staff = TRUE WHERE id = :pair")
                .param("pair", pair.id())
                .update();
        assertThat(values.upToDate(SOON).basis().comparisons()).isEqualTo(before);
    }

    @Test
    void what_was_met_before_takes_no_time_to_read_again() {
        var known = catalogue.everyEntry().stream().collect(Collectors.toMap(Entry::id, Entry::words));
        var met = new HashSet<IdeaId>();
        for (var n = 0; n < 12; n++) {
            var pair = comparing.next(voter).orElseThrow();
            var unmet = Stream.of(pair.left(), pair.right()).filter(met::add).mapToInt(known::get);
            assertThat(words(pair)).isEqualTo(unmet.sum());
            comparing.answer(voter, pair.id(), Choice.LEFT);
        }
    }

    private int words(Pair pair) {
        return jdbc.sql("SELECT words FROM scoring_pair WHERE id = :pair")
                .param("pair", pair.id())
                .query(Integer.class)
                .single();
    }

    private List<String> answers(Pair pair) {
        return jdbc.sql("SELECT choice FROM scoring_answer WHERE pair_id = :pair ORDER BY id")
                .param("pair", pair.id())
                .query(String.class)
                .list();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
