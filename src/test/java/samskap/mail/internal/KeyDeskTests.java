package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.mail.Addressed;
import samskap.mail.ReplyKeys;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class KeyDeskTests {

    private final ReplyKeys keys;
    private final SignedAddresses addresses;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Cast cast;
    private final Person ada;

    KeyDeskTests(ReplyKeys keys, SignedAddresses addresses, JdbcClient jdbc, Cast cast, TestClock clock) {
        this.keys = keys;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.clock = clock;
        this.cast = cast;
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
    }

    private Addressed read(String mark) {
        return addresses.read(List.of(), List.of(mark));
    }

    private String mark() {
        return addresses.mark("n1", new ReplyTo(new PersonId(42), Purpose.ANSWER, 5L, null, clock.instant()));
    }

    @Test
    void a_new_key_signs_and_what_the_old_one_signed_is_accepted_until_it_is_ended() {
        var before = mark();
        var old = keys.all(ada).getFirst().number();
        clock.pass(Duration.ofMinutes(2));
        keys.renew(ada);
        keys.renew(ada);
        assertThat(keys.all(ada).getFirst().number())
                .as("pressed twice it is one")
                .isEqualTo(old + 1);
        assertThat(keys.all(ada)).filteredOn(ReplyKeys.Key::signs).hasSize(1);
        assertThat(read(before)).isInstanceOf(Addressed.Valid.class);
        assertThat(read(mark())).isInstanceOf(Addressed.Valid.class);
        assertThat(mark()).isNotEqualTo(before);

        keys.end(ada, old);
        assertThat(read(before)).isInstanceOf(Addressed.Forged.class);
        assertThat(read(mark())).isInstanceOf(Addressed.Valid.class);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keys.end(ada, old + 1));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE act IN ('mail.keyRenewed', 'mail.keyEnded')"
                                + " AND done_by = :ada")
                        .param("ada", ada.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void only_administrators_have_to_do_with_keys() {
        var petra = cast.owner("Petra Öberg");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keys.all(petra));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keys.renew(petra));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keys.end(petra, 1));
    }
}
