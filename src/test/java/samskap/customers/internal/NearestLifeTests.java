package samskap.customers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.customers.Dimensions.Placing;
import samskap.customers.internal.NearestLife.Near;
import samskap.identity.PersonId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NearestLifeTests {

    private static final PersonId MAJA = new PersonId(1);
    private static final PersonId ERIK = new PersonId(2);
    private static final PersonId VERA = new PersonId(3);

    private static final Set<Integer> OWN = Set.of(11, 21, 31);

    /** @param segments one of each dimension, in their order */
    private static Map<Integer, Placing> of(int... segments) {
        var placings = new HashMap<Integer, Placing>();
        for (var dimension = 0; dimension < segments.length; dimension++) {
            placings.put(dimension, new Placing(segments[dimension], true));
        }
        return placings;
    }

    @Test
    void whoever_shares_most_segments_comes_first() {
        var placings = Map.of(MAJA, of(11, 22, 31), ERIK, of(11, 21, 31), VERA, of(11, 21, 32));
        assertThat(NearestLife.of(OWN, List.of(MAJA, ERIK, VERA), placings))
                .containsExactly(new Near(ERIK, OWN), new Near(MAJA, Set.of(11, 31)), new Near(VERA, Set.of(11, 21)));
    }

    @Test
    void several_who_are_as_near_stand_as_they_stood() {
        var placings = Map.of(MAJA, of(11, 22, 31), VERA, of(11, 21, 32));
        assertThat(NearestLife.of(OWN, List.of(VERA, ERIK, MAJA), placings))
                .containsExactly(new Near(VERA, Set.of(11, 21)), new Near(MAJA, Set.of(11, 31)));
    }

    @Test
    void what_others_said_of_somebody_makes_nobody_near() {
        var placed = Map.of(0, new Placing(11, false), 1, new Placing(21, true), 2, new Placing(31, false));
        assertThat(NearestLife.of(OWN, List.of(MAJA), Map.of(MAJA, placed))).isEmpty();
    }

    @Test
    void one_segment_makes_nobody_near() {
        assertThat(NearestLife.of(OWN, List.of(MAJA, ERIK), Map.of(MAJA, of(11, 22, 32))))
                .isEmpty();
    }

    @Test
    void somebodys_segments_are_those_they_are_placed_in() {
        assertThat(NearestLife.segments(of(11, 22))).containsExactlyInAnyOrder(11, 22);
    }
}
