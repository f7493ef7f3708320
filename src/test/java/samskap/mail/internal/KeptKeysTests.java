package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class KeptKeysTests {

    private final JdbcClient jdbc;
    private final TestClock clock;

    KeptKeysTests(JdbcClient jdbc, TestClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private void add(int number) {
        jdbc.sql("INSERT INTO mail_key (number, secret, made_at) VALUES (:number, :secret, NOW())")
                .param("number", number)
                .param("secret", "2a".repeat(32))
                .update();
    }

    private void remove(int number) {
        jdbc.sql("DELETE FROM mail_key WHERE number = :number")
                .param("number", number)
                .update();
    }

    @Test
    void a_key_that_another_node_has_just_made_is_found_as_soon_as_something_is_signed_with_it() {
        var node = new KeptKeys(jdbc, clock);
        node.newest();
        add(255);
        try {
            assertThat(node.secret(255)).hasSize(32);
        } finally {
            remove(255);
        }
    }

    @Test
    void numbers_that_are_no_keys_are_looked_for_now_and_then_only() {
        var node = new KeptKeys(jdbc, clock);
        assertThat(node.secret(255)).isNull();
        add(255);
        try {
            assertThat(node.secret(255)).isNull();
            clock.pass(Duration.ofSeconds(5));
            assertThat(node.secret(255)).hasSize(32);
        } finally {
            remove(255);
        }
    }
}
