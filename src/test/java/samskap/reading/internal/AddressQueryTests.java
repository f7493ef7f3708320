package samskap.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressQueryTests {

    @Test
    void a_name_may_stand_several_times_and_without_a_value() {
        var query = AddressQuery.of("status=done&status=planned&waiting&q=k%C3%B6k+och+hem");

        assertThat(query.parameters().get("status")).containsExactly("done", "planned");
        assertThat(query.first("waiting")).isEmpty();
        assertThat(query.first("q")).isEqualTo("kök och hem");
    }

    @Test
    void what_cannot_be_decoded_is_left_out_and_the_rest_is_read() {
        var query = AddressQuery.of("q=%zz&order=new&%=1&&=&%C3%28=x");

        assertThat(query.has("q")).isFalse();
        assertThat(query.first("order")).isEqualTo("new");
    }

    @Test
    void no_query_has_no_parameters() {
        assertThat(List.of(AddressQuery.of(null), AddressQuery.of("")))
                .allSatisfy(query -> assertThat(query.parameters()).isEmpty());
    }

    @Test
    void a_flood_of_parameters_is_cut_off() {
        assertThat(AddressQuery.of("a&".repeat(10_000)).parameters().get("a").size())
                .isLessThan(100);
    }
}
