package samskap.customers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.customers.Dimension;
import samskap.customers.Dimension.Segment;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeastMetTests {

    private static final Segment HOUSE = new Segment(1, "House", .5);
    private static final Segment FLAT = new Segment(2, "Flat", .5);
    private static final Segment ALONE = new Segment(3, "Alone", .1);
    private static final Segment OTHERS = new Segment(4, "Others", .9);
    private static final List<Dimension> BOTH = List.of(
            new Dimension(1, "Home", false, false, List.of(HOUSE, FLAT)),
            new Dimension(2, "Table", false, false, List.of(OTHERS, ALONE)));

    @Test
    void the_segment_that_is_furthest_behind_its_part_is_found_in_whichever_dimension() {
        assertThat(LeastMet.of(BOTH, Map.of(1, 12, 2, 8, 4, 20))).contains(ALONE);
        assertThat(LeastMet.of(BOTH, Map.of(1, 18, 2, 2, 4, 18, 3, 2))).contains(FLAT);
    }

    @Test
    void too_few_meetings_say_nothing_and_neither_do_parts_that_agree() {
        assertThat(LeastMet.of(BOTH, Map.of(1, LeastMet.ENOUGH - 1))).isEmpty();
        assertThat(LeastMet.of(BOTH, Map.of(1, 10, 2, 10))).isEmpty();
        assertThat(LeastMet.of(List.of(), Map.of())).isEmpty();
    }
}
