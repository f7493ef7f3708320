package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.identity.PersonId;
import samskap.notification.Rhythm;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackingTests {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(2));
    private static final PersonId MAJA = new PersonId(1);
    private static final PersonId ERIK = new PersonId(2);

    @Test
    void what_is_not_due_yet_goes_along_with_what_is_about_the_same_idea() {
        var packing = Packing.of(
                List.of(
                        fresh(MAJA, 1, "idea 5", LATER),
                        fresh(MAJA, 2, "idea 5", NOW),
                        fresh(MAJA, 3, "idea 6", LATER)),
                NOW);
        assertThat(packing.parcels()).containsExactly(new Parcel(MAJA, Rhythm.AT_ONCE, List.of(1L, 2L), 1));
    }

    @Test
    void each_person_and_each_idea_has_a_mail_of_its_own() {
        var packing = Packing.of(
                List.of(
                        fresh(MAJA, 1, "idea 5", NOW),
                        fresh(MAJA, 2, "idea 5 inside", NOW),
                        fresh(ERIK, 1, "idea 5", NOW)),
                NOW);
        assertThat(packing.parcels()).hasSize(3);
    }

    @Test
    void a_repeat_holds_what_was_tried_and_nothing_that_came_since() {
        var packing = Packing.of(List.of(tried(MAJA, 1, 1L, 1, NOW), fresh(MAJA, 2, "idea 5", LATER)), NOW);
        assertThat(packing.parcels()).containsExactly(new Parcel(MAJA, Rhythm.AT_ONCE, List.of(1L), 2));
    }

    @Test
    void a_later_mail_waits_for_an_earlier_one_that_is_being_tried_but_not_for_one_that_keeps_failing() {
        var after = fresh(MAJA, 2, "idea 6", NOW);
        var waiting = Packing.of(List.of(tried(MAJA, 1, 1L, 1, LATER), after), NOW);
        assertThat(waiting.parcels()).isEmpty();
        assertThat(waiting.heldBack()).containsOnlyKeys(after).containsValue(LATER);

        var hopeless = Packing.of(List.of(tried(MAJA, 1, 1L, 4, LATER), after), NOW);
        assertThat(hopeless.parcels()).containsExactly(new Parcel(MAJA, Rhythm.AT_ONCE, List.of(2L), 1));
    }

    @Test
    void a_digest_holds_everything_that_is_due_whatever_it_is_about() {
        var packing =
                Packing.of(List.of(daily(1, "idea 5", NOW), daily(2, "idea 6", NOW), daily(3, "idea 7", LATER)), NOW);
        assertThat(packing.parcels()).containsExactly(new Parcel(MAJA, Rhythm.DAILY, List.of(1L, 2L), 1));
    }

    private static Waiting fresh(PersonId person, long happening, String group, Instant due) {
        return new Waiting(person, happening, null, group, Rhythm.AT_ONCE, 0, due);
    }

    private static Waiting tried(PersonId person, long happening, @Nullable Long parcel, int tries, Instant due) {
        return new Waiting(person, happening, parcel, "idea 5", Rhythm.AT_ONCE, tries, due);
    }

    private static Waiting daily(long happening, String group, Instant due) {
        return new Waiting(MAJA, happening, null, group, Rhythm.DAILY, 0, due);
    }
}
