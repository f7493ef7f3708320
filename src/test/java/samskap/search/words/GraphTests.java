package samskap.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GraphTests {

    @Test
    void an_edge_weighs_less_the_more_its_ends_have() {
        var graph = new Graph();
        var hub = graph.node();
        var one = graph.node();
        var other = graph.node();
        graph.join(hub, one, 3);
        graph.join(other, hub, 1);
        graph.join(hub, hub, 7);

        var steps = graph.steps();
        assertThat(steps[hub].axes()).containsExactly(one, other);
        // The weight, by the square root of what both ends have.
        assertThat(steps[hub].lengths()[0]).isCloseTo(3 / Math.sqrt(4 * 3), within(1e-12));
        assertThat(steps[hub].lengths()[1]).isCloseTo(1 / Math.sqrt(4 * 1), within(1e-12));
        assertThat(steps[one].lengths()).containsExactly(steps[hub].lengths()[0]);
    }

    @Test
    void a_direction_keeps_the_axes_that_it_goes_along_farthest() {
        var direction = Direction.of(new double[] {0, 4, 1, 3}, 2);
        assertThat(direction.axes()).containsExactly(1, 3);
        assertThat(direction.lengths()).containsExactly(0.8, 0.6);
        assertThat(Direction.of(new double[3], 2).axes()).isEmpty();
    }
}
