package samskap.api.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.shared.Sql;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Its answers are of a time at which nobody else asked. */
@ModuleTest
class RequestStoreTests {

    private static final Instant LONG_AGO = Instant.parse("2001-05-01T12:00:00Z");

    private final RequestStore store;
    private final JdbcClient jdbc;
    private final long person;

    RequestStoreTests(RequestStore store, JdbcClient jdbc, Cast cast) {
        this.store = store;
        this.jdbc = jdbc;
        person = cast.customer().id().value();
    }

    @Test
    void however_many_answers_are_old_all_of_them_go_and_none_that_is_not() {
        answered("old", RequestStore.AT_ONCE + 1, LONG_AGO);
        answered("later", 1, LONG_AGO.plusSeconds(1));
        store.removeBefore(LONG_AGO.plusSeconds(1));
        assertThat(kept()).containsExactly("later-1");
        store.removeBefore(LONG_AGO.plusSeconds(2));
        assertThat(kept()).isEmpty();
    }

    private void answered(String key, int many, Instant at) {
        jdbc.sql("""
                        INSERT INTO api_answer (token_id, person_id, idempotency, request_hash, asked_at)
                        WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :many)
                        SELECT 0, :person, CONCAT(:key, '-', n), REPEAT('0', 64), :at FROM number
                        """)
                .param("many", many)
                .param("person", person)
                .param("key", key)
                .param("at", Sql.at(at))
                .update();
    }

    private List<String> kept() {
        return jdbc.sql("SELECT idempotency FROM api_answer WHERE person_id = :person")
                .param("person", person)
                .query(String.class)
                .list();
    }
}
