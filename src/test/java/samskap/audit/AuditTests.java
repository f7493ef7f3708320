package samskap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import samskap.shared.InOneGo;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class AuditTests {

    private static final AtomicLong THING = new AtomicLong(7_000_000);
    private static final Act MOVED = Act.of("audit.act.ideas.moved");

    private final Audit audit;
    private final Cast cast;
    private final InOneGo inOneGo;
    private final JdbcClient jdbc;

    AuditTests(Audit audit, Cast cast, InOneGo inOneGo, JdbcClient jdbc) {
        this.audit = audit;
        this.cast = cast;
        this.inOneGo = inOneGo;
        this.jdbc = jdbc;
    }

    @Test
    void an_entry_belongs_to_the_act_that_it_tells() {
        var entry = entry();

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> audit.record(entry));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> inOneGo.run(() -> {
                    audit.record(entry);
                    throw new IllegalStateException("the act came to nothing");
                }));
        assertThat(entriesOf(entry)).isZero();

        inOneGo.run(() -> audit.record(entry));
        assertThat(entriesOf(entry)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET reason = 'another' WHERE thing_id = ?",
                "UPDATE audit_entry SET done_by = NULL WHERE thing_id = ?",
                "DELETE FROM audit_entry WHERE thing_id = ?"
            })
    void nobody_changes_or_deletes_what_stands_there_not_even_in_the_database(String attempt) {
        var entry = entry();
        inOneGo.run(() -> audit.record(entry));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(attempt).param(entry.thing().id()).update())
                .withMessageContaining("only added to");
        assertThat(entriesOf(entry)).isOne();
    }

    private Entry entry() {
        return Entry.of(cast.employee("Anna Berg"), MOVED, Thing.idea(THING.incrementAndGet()))
                .changing("SHARED", "PLANNED")
                .because("It fits the spring");
    }

    private int entriesOf(Entry entry) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE thing_kind = 'IDEA' AND thing_id = ?")
                .param(entry.thing().id())
                .query(Integer.class)
                .single();
    }
}
