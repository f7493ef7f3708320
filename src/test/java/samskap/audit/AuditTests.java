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
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class AuditTests {

    private static final AtomicLong THING = new AtomicLong(7_000_000);
    private static final Act MOVED = Act.of("audit.act.ideas.moved");

    private final Audit audit;
    private final AuditLog log;
    private final Leaving leaving;
    private final Person leader;
    private final Cast cast;
    private final InOneGo inOneGo;
    private final JdbcClient jdbc;

    AuditTests(Audit audit, AuditLog log, Leaving leaving, Cast cast, InOneGo inOneGo, JdbcClient jdbc) {
        this.audit = audit;
        this.log = log;
        this.leaving = leaving;
        leader = cast.person("Lena Dahl", "Customer experience", Role.LEADER);
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
                "UPDATE audit_entry SET after_it = 'another' WHERE thing_id = ?",
                "UPDATE audit_reason SET reason = 'another' WHERE entry_id = (SELECT id FROM audit_entry WHERE thing_id = ?)",
                "DELETE FROM audit_reason WHERE entry_id = (SELECT id FROM audit_entry WHERE thing_id = ?)",
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

    @Test
    void a_reason_goes_once_with_the_person_whom_it_is_about_and_the_entry_stays() {
        var anna = cast.employee("Anna Berg");
        var kim = cast.customer("Kim Falk");
        var blocked = Entry.of(anna, Act.of("audit.act.moderation.blocked"), Thing.person(kim.id()))
                .because("Kim advertises");
        inOneGo.run(() -> {
            audit.record(blocked);
            audit.record(entry().with(Thing.person(kim.id())));
        });

        leaving.forget(kim, kim.id(), Leaving.Texts.STAY);

        var told = log.page(leader, AuditQuery.about(Thing.person(kim.id())), null, 10)
                .items();
        assertThat(told).hasSize(2).allMatch(Recorded::reasonForgotten);
        assertThat(told.getLast().entry()).isEqualTo(blocked.because(""));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> jdbc.sql("UPDATE audit_reason SET reason = '', forgotten_at = NOW() WHERE entry_id = ?")
                                .param(told.getLast().id())
                                .update())
                .withMessageContaining("emptied once");
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
