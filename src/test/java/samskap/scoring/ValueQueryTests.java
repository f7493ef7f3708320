package samskap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.ideas.IdeaId;
import samskap.ideas.Status;
import samskap.shared.Refusal;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValueQueryTests {

    @Test
    void a_view_as_usual_has_a_plain_address() {
        assertThat(ValueQuery.DEFAULT.address("/value")).isEqualTo("/value");
        assertThat(ValueQuery.of(Map.of())).isEqualTo(ValueQuery.DEFAULT);
    }

    @Test
    void an_address_gives_back_the_view_that_it_was_made_of() {
        var query = new ValueQuery(
                Map.of(Criterion.PREFERENCE, 40, Criterion.USEFUL, 0, Criterion.FRESH, 15, Criterion.DOABLE, 100),
                false,
                true,
                new ValueFilter("delivery", "price", Status.PLANNED),
                Set.of(new IdeaId(12), new IdeaId(3)),
                Map.of(new IdeaId(7), 12.5),
                Lens.RICE);
        var address = query.address("/value");
        assertThat(address)
                .isEqualTo(
                        "/value?w=40-0-15-100&open=1&doable=1&stage=delivery&topic=price&status=planned&without=3-12&effort=7_12.50&lens=rice");
        assertThat(ValueQuery.of(Map.of(
                        "w", List.of("40-0-15-100"),
                        "open", List.of("1"),
                        "doable", List.of("1"),
                        "stage", List.of("delivery"),
                        "topic", List.of("price"),
                        "status", List.of("planned"),
                        "without", List.of("3-12"),
                        "effort", List.of("7_12.50"),
                        "lens", List.of("rice"))))
                .isEqualTo(query);
    }

    @Test
    void what_an_address_says_wrongly_is_left_out() {
        assertThat(ValueQuery.of(Map.of(
                        "w", List.of("0-0-0-0"),
                        "stage", List.of("<script>"),
                        "status", List.of("done"),
                        "without", List.of("x-'-99999999999999999999"),
                        "effort", List.of("7_0-x_3-8_9999999"),
                        "lens", List.of("none"))))
                .isEqualTo(ValueQuery.DEFAULT);
        assertThat(ValueQuery.of(Map.of("w", List.of("40-40")))).isEqualTo(ValueQuery.DEFAULT);
    }

    @Test
    void no_more_is_supposed_than_an_address_gives_back() {
        var full = ValueQuery.DEFAULT;
        for (var n = 1; n <= ValueQuery.MOST; n++) {
            full = full.toggled(new IdeaId(n)).taking(new IdeaId(n), 2.5);
        }
        var most = full;
        var next = new IdeaId(ValueQuery.MOST + 1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> most.toggled(next));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> most.taking(next, 2.5));
        var parameters = Arrays.stream(most.address("").substring(1).split("&"))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        assertThat(ValueQuery.of(parameters)).isEqualTo(most);
    }
}
