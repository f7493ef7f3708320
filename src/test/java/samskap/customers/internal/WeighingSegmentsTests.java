package samskap.customers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import samskap.customers.Dimension;
import samskap.customers.Dimensions;
import samskap.customers.Dimensions.Placing;
import samskap.customers.Dimensions.Wanted;
import samskap.identity.Person;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.scoring.SegmentsChanged;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.Kinds;
import samskap.testing.ModuleTest;

@ModuleTest
@RecordApplicationEvents
class WeighingSegmentsTests {

    /** Given anew to each test; a constructor comes too early for it. */
    @Autowired
    private ApplicationEvents events;

    private final Segments segments;
    private final Dimensions dimensions;
    private final Cast cast;
    private final Person petra;
    private final Person maja;
    private final Kinds kinds;
    private final Dimension household;

    WeighingSegmentsTests(Segments segments, Dimensions dimensions, Cast cast) {
        this.segments = segments;
        this.dimensions = dimensions;
        this.cast = cast;
        petra = cast.owner("Petra Öhman");
        maja = cast.customer();
        kinds = new Kinds(dimensions, petra);
        household = kinds.weighBy(Map.of("Families", 3.0, "Landlords", 1.0));
    }

    @AfterEach
    void remove() {
        kinds.remove();
    }

    @Test
    void values_are_weighed_by_the_parts_that_the_dimension_gives() {
        assertThat(segments.all()).extracting(Segment::name).containsExactly("Families", "Landlords");
        assertThat(segments.all()).extracting(Segment::share).containsExactly(0.75, 0.25);
        dimensions.weigh(petra, household.id(), false);
        assertThat(segments.all()).isEmpty();
        assertThat(segments.members()).isEmpty();
    }

    @Test
    void what_somebody_says_beside_comparing_is_what_their_own_page_shows() {
        segments.say(maja, number("Families"));
        assertThat(segments.of(maja.id())).map(Segment::name).contains("Families");
        assertThat(segments.members()).containsEntry(maja.id(), number("Families"));
        assertThat(dimensions.own(maja)).containsEntry(household.id(), new Placing(number("Families"), true));
    }

    @Test
    void what_a_colleague_says_of_somebody_weighs_nothing() {
        dimensions.place(cast.employee("Anna Berg"), maja.id(), household.id(), number("Families"));
        assertThat(segments.of(maja.id())).isEmpty();
        assertThat(segments.members()).doesNotContainKey(maja.id());
    }

    @Test
    void what_colleagues_say_for_themselves_weighs_nothing() {
        var anna = cast.employee("Anna Berg");
        dimensions.say(anna, household.id(), number("Families"));
        assertThat(segments.of(anna.id())).isEmpty();
        assertThat(segments.members()).doesNotContainKey(anna.id());
    }

    @Test
    void where_another_dimension_weighs_what_was_said_in_the_first_one_stays_there() {
        segments.say(maja, number("Families"));
        var first = household;
        var second = dimensions.add(
                petra, "Home " + UUID.randomUUID(), List.of(new Wanted(null, "House", 1), new Wanted(null, "Flat", 1)));
        dimensions.weigh(petra, second.id(), true);
        // As on a page that was made before.
        dimensions.weigh(petra, household.id(), false);
        assertThat(segments.all()).extracting(Segment::name).containsExactlyInAnyOrder("House", "Flat");
        assertThat(segments.of(maja.id())).isEmpty();
        assertThat(dimensions.own(maja)).containsKey(first.id());
        dimensions.remove(petra, first.id());
    }

    @Test
    void what_only_they_say_of_themselves_weighs_nothing_and_stops_to_where_it_did() {
        dimensions.change(petra, dimension(), household.name(), true, wanted(household));
        assertThat(segments.all()).isEmpty();
        assertRefused("customers.refused.ownWordWeighs", () -> dimensions.weigh(petra, household.id(), true));
        dimensions.remove(petra, household.id());
    }

    private Dimension dimension() {
        return dimensions.all().stream()
                .filter(each -> each.id() == household.id())
                .findFirst()
                .orElseThrow();
    }

    private static List<Wanted> wanted(Dimension dimension) {
        return dimension.segments().stream()
                .map(each -> new Wanted(each.id(), each.name(), each.share()))
                .toList();
    }

    @Test
    void scores_follow_once_for_each_change_of_what_they_are_weighed_by() {
        var before = events.stream(SegmentsChanged.class).count();
        dimensions.weigh(petra, household.id(), true);
        dimensions.say(maja, household.id(), number("Families"));
        dimensions.place(cast.employee("Anna Berg"), cast.customer().id(), household.id(), number("Families"));
        assertThat(events.stream(SegmentsChanged.class).count()).isEqualTo(before + 1);
    }

    @Test
    void only_owners_choose_and_only_what_there_is() {
        assertRefused(
                "shared.refused.notAllowed", () -> dimensions.weigh(cast.employee("Anna Berg"), household.id(), false));
        assertRefused("shared.refused.notFound", () -> dimensions.weigh(petra, 999_999, true));
        assertRefused("shared.refused.notFound", () -> segments.say(maja, 999_999));
        assertThat(segments.all()).hasSize(2);
    }

    private int number(String name) {
        return segments.all().stream()
                .filter(segment -> segment.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
