package samskap.moments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.testing.ModuleTest;

/** What the database does for the figures of places, on a table large enough that reading all of it would be slow. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceFiguresTests {

    private static final String LARGE = "moments_moment_large";
    private static final String INDEX = "moments_moment_when";
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 1, 12, 0);

    private final JdbcClient jdbc;

    PlaceFiguresTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeAll
    void fillATableOfTheSameShape() {
        jdbc.sql("DROP TABLE IF EXISTS " + LARGE).update();
        jdbc.sql("CREATE TABLE " + LARGE + " LIKE moments_moment").update();
        // A moment each twenty minutes, for almost a year and at twenty places.
        jdbc.sql("INSERT INTO " + LARGE + """
                         (packet, sent, place_id, is_well, words, happened_at, told_at, state, teller_id)
                        SELECT UNHEX(SHA2(seq, 256)), UNHEX(SHA2(seq, 256)), 1 + seq % 20, seq % 3 = 0,
                               IF(seq % 4 = 0, 'Some words', ''), TIMESTAMP('2026-06-01') - INTERVAL seq * 20 MINUTE,
                               TIMESTAMP('2026-06-01') - INTERVAL seq * 20 MINUTE,
                               IF(seq % 50 = 0, 'HELD', 'SHOWN'), IF(seq % 10 = 0, 7, NULL)
                        FROM seq_1_to_20000
                        """).update();
        jdbc.sql("ANALYZE TABLE " + LARGE).query().listOfRows();
    }

    @AfterAll
    void dropIt() {
        jdbc.sql("DROP TABLE " + LARGE).update();
    }

    @Test
    void weeks_and_spans_are_counted_along_the_index_without_opening_a_moment() {
        var many = Map.of("places", List.of(1L, 2L, 3L, 5L, 8L, 13L), "from", NOW.minusDays(56), "until", NOW);
        for (var sql : List.of(PlaceFigures.WEEKS.replace(":week", "604800"), PlaceFigures.BETWEEN)) {
            var step = step(sql, many);
            assertThat(step.get("key")).as("%s", step).isEqualTo(INDEX);
            assertThat(step.get("type")).as("%s", step).isEqualTo("range");
            assertThat(String.valueOf(step.get("Extra"))).contains("Using index");
        }
    }

    @Test
    void the_latest_words_of_a_place_are_found_from_the_end_of_the_index_and_nothing_is_sorted() {
        var at = Map.of("place", 3L, "from", NOW.minusDays(56), "until", NOW, "most", 3);
        for (var sql : List.of(PlaceFigures.TOLD, PlaceFigures.UNANSWERED)) {
            var step = step(sql, at);
            assertThat(step.get("key")).as("%s", step).isEqualTo(INDEX);
            assertThat(String.valueOf(step.get("Extra"))).as("%s", step).doesNotContain("filesort");
        }
    }

    /** The step of the plan that reads moments. */
    private Map<String, Object> step(String sql, Map<String, ?> parameters) {
        var onLarge = sql.replace("moments_moment m", LARGE + " m").replace("moments_moment\n", LARGE + "\n");
        return jdbc.sql("EXPLAIN " + onLarge)
                .params(parameters)
                .query()
                .listOfRows()
                .getFirst();
    }
}
