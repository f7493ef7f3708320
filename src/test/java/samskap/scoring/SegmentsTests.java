package samskap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import samskap.identity.Person;
import samskap.scoring.Segments.Wanted;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class SegmentsTests {

    private final Segments segments;
    private final Cast cast;
    private final Person owner;
    private final Person erik;

    SegmentsTests(Segments segments, Cast cast) {
        this.segments = segments;
        this.cast = cast;
        owner = cast.owner("Petra Owner");
        erik = cast.customer("Erik Lundin");
    }

    @AfterEach
    void forget() {
        segments.define(owner, List.of());
    }

    @Test
    void parts_make_a_whole_and_a_kind_that_is_called_as_before_keeps_its_people() {
        define(Wanted.named("Families", 3), Wanted.named("Landlords", 1));
        assertThat(called("Families").share()).isEqualTo(0.75);
        segments.say(erik, called("Families").id());
        define(Wanted.named("Families", 1), Wanted.named("Couples", 1));
        assertThat(segments.of(erik.id()).orElseThrow().share()).isEqualTo(0.5);
        segments.define(owner, List.of());
        assertThat(segments.of(erik.id())).isEmpty();
    }

    @Test
    void a_name_in_other_capitals_keeps_its_people() {
        define(Wanted.named("Families", 3), Wanted.named("Landlords", 1));
        segments.say(erik, called("Families").id());
        define(Wanted.named("FAMILIES", 3), Wanted.named("landlords", 1));
        assertThat(segments.all()).extracting(Segment::name).containsExactlyInAnyOrder("FAMILIES", "landlords");
        assertThat(segments.of(erik.id()).orElseThrow().name()).isEqualTo("FAMILIES");
    }

    @Test
    void a_kind_that_is_renamed_keeps_its_people_even_when_another_takes_its_old_name() {
        define(Wanted.named("Families", 3), Wanted.named("Landlords", 1));
        segments.say(erik, called("Families").id());
        define(new Wanted(called("Families").id(), "Households", 2), Wanted.named("Families", 2));
        assertThat(segments.all()).hasSize(2);
        assertThat(segments.of(erik.id()).orElseThrow().name()).isEqualTo("Households");
    }

    @Test
    void two_kinds_swap_their_names_and_keep_their_people() {
        define(Wanted.named("Families", 3), Wanted.named("Landlords", 1));
        var families = called("Families").id();
        segments.say(erik, families);
        define(
                new Wanted(families, "Landlords", 3),
                new Wanted(called("Landlords").id(), "Families", 1));
        assertThat(segments.of(erik.id()).orElseThrow().name()).isEqualTo("Landlords");
    }

    @Test
    void the_same_parts_given_again_are_the_same_parts() {
        define(Wanted.named("Families", 1), Wanted.named("Couples", 1), Wanted.named("Landlords", 1));
        define(segments.all().stream()
                .map(kind -> new Wanted(kind.id(), kind.name(), kind.share()))
                .toArray(Wanted[]::new));
        assertThat(segments.all())
                .extracting(Segment::share)
                .allSatisfy(share -> assertThat(share).isCloseTo(1 / 3.0, within(1e-15)));
    }

    @Test
    void what_can_not_be_a_kind_is_refused_and_leaves_all_as_it_was() {
        define(Wanted.named("Families", 3), Wanted.named("Landlords", 1));
        segments.say(erik, called("Families").id());
        assertRefused("scoring.refused.segments", () -> define(Wanted.named(" ", 1)));
        assertRefused("scoring.refused.segments", () -> define(Wanted.named("Nobody", 0)));
        assertRefused(
                "scoring.refused.segmentTwice", () -> define(Wanted.named("Couples", 1), Wanted.named("couples", 1)));
        assertRefused(
                "scoring.refused.segmentTwice",
                () -> define(
                        Wanted.named("Families", 1),
                        new Wanted(called("Landlords").id(), "FAMILIES", 1)));
        assertRefused("shared.refused.notFound", () -> segments.say(erik, 999_999));
        assertRefused("shared.refused.notAllowed", () -> segments.define(erik, List.of()));
        assertThat(segments.of(erik.id()).orElseThrow().name()).isEqualTo("Families");
        assertThat(segments.all()).extracting(Segment::share).containsExactly(0.75, 0.25);
    }

    private void define(Wanted... wanted) {
        segments.define(owner, List.of(wanted));
    }

    private Segment called(String name) {
        return segments.all().stream()
                .filter(segment -> segment.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
