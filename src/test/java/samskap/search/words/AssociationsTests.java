package samskap.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssociationsTests {

    @Test
    void what_people_tell_of_in_the_same_breath_points_the_same_way() {
        assertThat(cosine("handrail", "fall"))
                .isGreaterThan(cosine("handrail", "invoice") + 0.2)
                .isGreaterThan(cosine("handrail", "vegetarian") + 0.2);
        assertThat(cosine("parcel", "courier")).isGreaterThan(cosine("parcel", "dentist") + 0.2);
    }

    @Test
    void every_direction_has_the_length_of_one() {
        assertThat(cosine("handrail", "handrail")).isCloseTo(1, within(1e-9));
        assertThat(cosine("refund", "refund")).isCloseTo(1, within(1e-9));
    }

    @Test
    void nothing_comes_to_mind_with_what_nobody_knows() {
        assertThat(Associations.directions(List.of("no meaning"))).isEmpty();
    }

    @Test
    void an_axis_is_called_by_its_meaning() {
        var sum = of("handrail");
        var farthest = 0;
        for (var axis = 0; axis < sum.length; axis++) {
            farthest = sum[axis] > sum[farthest] ? axis : farthest;
        }
        assertThat(Meanings.named("handrail")).contains(Associations.meaning(farthest));
    }

    private static double cosine(String one, String other) {
        var from = of(one);
        var to = of(other);
        var product = 0.0;
        for (var axis = 0; axis < from.length; axis++) {
            product += from[axis] * to[axis];
        }
        return product;
    }

    private static double[] of(String word) {
        var sum = new double[Associations.dimensions()];
        var first = Meanings.named(word).iterator().next();
        Associations.directions(List.of(first)).forEach(direction -> direction.addTo(sum, 1));
        return sum;
    }
}
