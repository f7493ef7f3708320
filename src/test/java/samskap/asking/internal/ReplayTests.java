package samskap.asking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.asking.AskLog.Breach;
import samskap.asking.Spared;
import samskap.asking.Willingness;
import samskap.asking.internal.Budgets.Spent;
import samskap.asking.internal.LogStore.Row;
import samskap.identity.PersonId;
import samskap.notification.Quiet;

/** What the proof is worth: it finds each rule that a log shows to be broken, and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplayTests {

    private static final PersonId MAJA = new PersonId(1);
    private static final PersonId ERIK = new PersonId(2);

    /** A Thursday. */
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private long id;

    private Row asked(PersonId person, int day, Willingness willingness) {
        return row(person, UUID.randomUUID(), after(day), willingness, null, false);
    }

    private static Instant after(int days) {
        return NOON.plus(Duration.ofDays(days));
    }

    private Row row(
            PersonId person,
            @Nullable UUID ask,
            Instant at,
            Willingness willingness,
            @Nullable Instant waiting,
            boolean budgeted) {
        return new Row(++id, person, ask, at, willingness, Quiet.NIGHT, waiting, budgeted);
    }

    private Row chose(PersonId person, int day, Willingness willingness) {
        return row(person, null, after(day), willingness, null, false);
    }

    private static List<Spared> broken(Row... rows) {
        var replay = new Replay();
        List.of(rows).forEach(replay::take);
        return replay.proof().breaches().stream().map(Breach::rule).toList();
    }

    @Test
    void a_year_by_the_rules_is_proved() {
        var replay = new Replay();
        for (var day : new int[] {0, 30, 90, 200, 365, 395}) {
            replay.take(asked(MAJA, day, Willingness.USUAL));
        }
        replay.take(asked(ERIK, 0, Willingness.USUAL));
        replay.take(chose(ERIK, 1, Willingness.FEWER));
        replay.take(asked(ERIK, 365, Willingness.FEWER));

        assertThat(replay.proof().breaches()).isEmpty();
        assertThat(replay.proof().asks()).isEqualTo(8);
        assertThat(replay.proof().people()).isEqualTo(2);
    }

    @Test
    void an_ask_too_soon_is_found() {
        assertThat(broken(asked(MAJA, 0, Willingness.USUAL), asked(MAJA, 29, Willingness.USUAL)))
                .containsExactly(Spared.LATELY);
    }

    @Test
    void a_fifth_ask_within_a_year_is_found() {
        assertThat(broken(
                        asked(MAJA, 0, Willingness.USUAL),
                        asked(MAJA, 60, Willingness.USUAL),
                        asked(MAJA, 120, Willingness.USUAL),
                        asked(MAJA, 180, Willingness.USUAL),
                        asked(MAJA, 364, Willingness.USUAL)))
                .containsExactly(Spared.ENOUGH);
    }

    @Test
    void an_ask_against_their_choice_or_by_a_choice_that_they_never_made_is_found() {
        assertThat(broken(chose(MAJA, 0, Willingness.NEVER), asked(MAJA, 1, Willingness.NEVER)))
                .containsExactly(Spared.NEVER);
        assertThat(broken(chose(MAJA, 0, Willingness.FEWER), asked(MAJA, 1, Willingness.USUAL)))
                .containsExactly(Spared.NEVER);
    }

    @Test
    void an_ask_of_somebody_who_waits_or_at_night_is_found() {
        var waits = row(MAJA, UUID.randomUUID(), NOON, Willingness.USUAL, NOON.minusSeconds(60), false);
        assertThat(broken(waits)).containsExactly(Spared.WAITING);
        var night = row(MAJA, UUID.randomUUID(), Instant.parse("2026-11-26T23:00:00Z"), Willingness.USUAL, null, false);
        assertThat(broken(night)).containsExactly(Spared.NEVER);
    }

    @Test
    void one_more_than_the_budget_of_a_month_is_found() {
        assertThat(monthsOf(new Spent(NOVEMBER, 1, 1), new Spent(NOVEMBER, 1, 1)))
                .isEmpty();
        assertThat(monthsOf(new Spent(NOVEMBER, 2, 1))).containsExactly(NOVEMBER);
    }

    /** Two asks in November, and none of a budget in December. */
    private List<YearMonth> monthsOf(Spent... pots) {
        var replay = new Replay();
        replay.take(row(MAJA, UUID.randomUUID(), NOON, Willingness.USUAL, null, true));
        replay.take(row(ERIK, UUID.randomUUID(), NOON, Willingness.USUAL, null, true));
        replay.take(row(ERIK, UUID.randomUUID(), after(31), Willingness.USUAL, null, false));
        List.of(pots).forEach(replay::take);
        return replay.proof().months();
    }

    @Test
    void an_ask_that_was_counted_to_no_budget_and_one_that_only_a_budget_knows_are_found() {
        assertThat(monthsOf(new Spent(NOVEMBER, 1, 9))).containsExactly(NOVEMBER);
        assertThat(monthsOf(new Spent(NOVEMBER, 2, 9), new Spent(NOVEMBER.plusMonths(1), 1, 9)))
                .containsExactly(NOVEMBER.plusMonths(1));
    }

    @Test
    void the_same_ask_twice_is_found() {
        var ask = UUID.randomUUID();
        assertThat(broken(
                        row(MAJA, ask, NOON, Willingness.USUAL, null, false),
                        row(MAJA, ask, after(40), Willingness.USUAL, null, false)))
                .containsExactly(Spared.LATELY);
    }
}
