package samskap.customers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import samskap.asking.AskedSegments;
import samskap.customers.Dimension;
import samskap.customers.Dimensions;
import samskap.customers.Dimensions.Wanted;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class SegmentsOfBudgetsTests {

    private final AskedSegments segments;
    private final Dimensions dimensions;
    private final Cast cast;
    private final Person petra;
    private final Dimension home;
    private final Dimension life;

    SegmentsOfBudgetsTests(AskedSegments segments, Dimensions dimensions, Cast cast) {
        this.segments = segments;
        this.dimensions = dimensions;
        this.cast = cast;
        petra = cast.owner("Petra Öhman");
        home = dimension("Home", "House", "Flat");
        life = dimension("Life", "Alone", "Together");
    }

    private Dimension dimension(String name, String... names) {
        var wanted =
                List.of(names).stream().map(each -> new Wanted(null, each, 1)).toList();
        return dimensions.add(petra, name + " " + UUID.randomUUID(), wanted);
    }

    /** There can be few at once, and other tests have theirs. */
    @AfterEach
    void remove() {
        dimensions.remove(petra, home.id());
        dimensions.remove(petra, life.id());
    }

    @Test
    void a_customer_counts_to_their_segment_in_the_first_dimension_in_which_they_have_one() {
        var maja = cast.customer();
        var erik = cast.customer();
        var kari = cast.customer();
        dimensions.say(maja, life.id(), life.segments().getLast().id());
        dimensions.say(erik, life.id(), life.segments().getFirst().id());
        dimensions.say(erik, home.id(), home.segments().getFirst().id());

        assertThat(segments.of(List.of(maja.id(), erik.id())))
                .isEqualTo(Map.of(
                        maja.id(), "segment:" + life.segments().getLast().id(),
                        erik.id(), "segment:" + home.segments().getFirst().id()));
        assertThat(segments.of(List.of(kari.id())).values()).noneMatch(name -> name.startsWith("segment:"));
    }
}
