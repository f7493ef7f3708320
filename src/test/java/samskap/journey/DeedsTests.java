package samskap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.journey.Effect.Verdict;
import samskap.moments.Moment;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Tally;
import samskap.shared.Refusal;
import samskap.shared.text.TimeAgo;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class DeedsTests {

    private final Deeds deeds;
    private final JdbcClient jdbc;
    private final Person anna;
    private final Person petra;
    private final Person olof;
    private final Place place;
    private final Step step;
    private final LocalDate today;

    DeedsTests(Deeds deeds, Steps steps, Places places, Journey journey, JdbcClient jdbc, TimeAgo calendar, Cast cast) {
        this.deeds = deeds;
        this.jdbc = jdbc;
        anna = cast.employee("Anna Berg");
        petra = cast.owner("Petra Öberg");
        olof = cast.employee("Olof Sand");
        place = Spots.open(places, cast, journey);
        step = steps.add(petra, Sketches.ours(journey.stages().getFirst(), place.id()));
        today = calendar.today();
    }

    @Test
    void as_many_days_before_as_since_are_compared_and_the_day_itself_belongs_to_neither() {
        note(today.minusDays(10));
        told(today.minusDays(21), false, 5, "Too early");
        told(today.minusDays(20), false, 12, "Heavy boxes");
        told(today.minusDays(11), true, 3, "");
        told(today.minusDays(10), false, 40, "On the day");
        told(today.minusDays(9), true, 14, "Light boxes");
        told(today.minusDays(1), false, 1, "One heavy box");

        assertThat(deeds.at(anna, step)).singleElement().satisfies(effect -> {
            assertThat(effect.days()).isEqualTo(10);
            assertThat(effect.before()).isEqualTo(new Tally(3, 12));
            assertThat(effect.after()).isEqualTo(new Tally(14, 1));
            assertThat(effect.verdict()).isEqualTo(Verdict.BETTER);
            assertThat(effect.told())
                    .extracting(Moment::words)
                    .containsExactly("One heavy box", "Light boxes", "Light boxes");
            assertThat(effect.others()).isZero();
        });
    }

    @Test
    void what_was_done_long_ago_is_compared_over_eight_weeks_on_each_side() {
        note(today.minusDays(200));
        told(today.minusDays(200 + 56), false, 1, "");
        told(today.minusDays(200 + 57), false, 1, "");
        told(today.minusDays(200 - 56), true, 1, "");
        told(today.minusDays(200 - 57), true, 1, "");

        assertThat(deeds.at(anna, step)).singleElement().satisfies(effect -> {
            assertThat(effect.days()).isEqualTo(Effect.LONGEST_DAYS);
            assertThat(effect.before()).isEqualTo(new Tally(0, 1));
            assertThat(effect.after()).isEqualTo(new Tally(1, 0));
            assertThat(effect.verdict()).isEqualTo(Verdict.TOO_FEW);
        });
    }

    @Test
    void what_was_done_today_shows_from_tomorrow_on_and_others_of_the_same_days_are_told() {
        note(today);
        note(today.minusDays(5));
        note(today.minusDays(30));

        var effects = deeds.at(anna, step);
        assertThat(effects).extracting(Effect::days).containsExactly(0, 5, 30);
        assertThat(effects).extracting(Effect::others).containsExactly(0, 1, 2);
    }

    @Test
    void the_same_is_noted_once_and_what_says_nothing_or_lies_ahead_is_refused() {
        var key = UUID.randomUUID();
        deeds.note(anna, step.id(), key, today, "New packing");
        deeds.note(anna, step.id(), key, today, "New packing");
        assertThat(deeds.at(anna, step)).hasSize(1);

        refusedAt("words", today, "  ");
        refusedAt("words", today, "x".repeat(Deeds.LONGEST + 1));
        refusedAt("day", today.plusDays(1), "Soon");
        refusedAt("day", today.minusYears(3), "Once");
    }

    private void refusedAt(String field, LocalDate day, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> deeds.note(anna, step.id(), UUID.randomUUID(), day, words))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void whoever_noted_it_takes_it_away_again_and_so_does_whoever_shapes_the_journey_but_nobody_else() {
        note(today);
        note(today.minusDays(1));
        var first = deeds.at(anna, step).getFirst().deed();
        var second = deeds.at(anna, step).getLast().deed();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> deeds.takeBack(olof, first.id()));
        deeds.takeBack(anna, first.id());
        deeds.takeBack(anna, first.id());
        deeds.takeBack(petra, second.id());
        assertThat(deeds.at(anna, step)).isEmpty();
    }

    private void note(LocalDate day) {
        deeds.note(anna, step.id(), UUID.randomUUID(), day, "New packing");
    }

    /** At noon, where the company lives. */
    private void told(LocalDate day, boolean well, int many, String words) {
        Sketches.told(jdbc, place, noon(day), well, many, words);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(TimeAgo.HOME).toInstant();
    }
}
