package samskap.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.api.http.ProblemException.Fault;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordReaderTests {

    /** How something tastes. */
    enum Taste {
        SWEET,
        VERY_SOUR
    }

    /** What somebody orders. */
    public record Order(
            String name,

            @Means(value = "How.", oneOf = Taste.class) @Nullable
            String taste,

            @Means(value = "Of whom.", most = 2) @Nullable List<Long> guests,
            @Nullable LocalDate day,
            @Nullable Boolean hot,
            @Nullable Instant eatenAt) {}

    private static Order read(String json) {
        return (Order) RecordReader.read(Json.read(json.getBytes(StandardCharsets.UTF_8)), Order.class);
    }

    private static List<String> wrongIn(String json) {
        try {
            read(json);
            return List.of();
        } catch (ProblemException problem) {
            assertThat(problem.trouble()).isEqualTo(Trouble.INVALID);
            return problem.faults().stream().map(Fault::pointer).toList();
        }
    }

    @Test
    void what_is_as_the_record_says_becomes_one() {
        assertThat(read("""
                {"name": "Soup", "taste": "very-sour", "guests": [1, 2], "day": "2026-01-31", "hot": true,
                 "eatenAt": "2026-01-31T10:15:30+01:00"}"""))
                .isEqualTo(new Order(
                        "Soup",
                        "very-sour",
                        List.of(1L, 2L),
                        LocalDate.of(2026, 1, 31),
                        true,
                        Instant.parse("2026-01-31T09:15:30Z")));
        assertThat(read("{\"name\": \"\", \"taste\": null}")).isEqualTo(new Order("", null, null, null, null, null));
    }

    @Test
    void all_that_is_wrong_is_named_by_where_it_is() {
        assertThat(wrongIn("{}")).containsExactly("/name");
        assertThat(wrongIn("{\"name\": 1, \"taste\": \"SWEET\", \"hot\": \"yes\"}"))
                .containsExactly("/name", "/taste", "/hot");
        assertThat(wrongIn("{\"name\": \"x\", \"guests\": [1, \"2\", 3.5]}")).containsExactly("/guests");
        assertThat(wrongIn("{\"name\": \"x\", \"guests\": [1, \"2\"]}")).containsExactly("/guests/1");
        assertThat(wrongIn("{\"name\": \"x\", \"day\": \"31/1\"}")).containsExactly("/day");
        for (var moment : List.of("\"2026-01-31\"", "\"2026-01-31T10:15\"", "\"2026-02-30T10:15:00Z\"", "1")) {
            assertThat(wrongIn("{\"name\": \"x\", \"eatenAt\": " + moment + "}"))
                    .containsExactly("/eatenAt");
        }
        assertThat(wrongIn("{\"name\": \"x\", \"b/c\": 1, \"a~\": 2}")).containsExactly("/a~0", "/b~1c");
        assertThat(wrongIn("[]")).containsExactly("");
    }

    @Test
    void what_is_no_json_is_unreadable_and_says_where() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read("{\"name\": \"Soup\",}"))
                .satisfies(problem -> assertThat(problem.trouble()).isEqualTo(Trouble.UNREADABLE));
    }
}
