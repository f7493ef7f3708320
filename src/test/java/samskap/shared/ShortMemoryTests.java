package samskap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortMemoryTests {

    private static final PersonId ADA = new PersonId(7);
    private static final Person ADMIN = ada(Role.EMPLOYEE, Role.ADMIN);
    private static final Person EMPLOYEE = ada(Role.EMPLOYEE);

    private final ShortMemory<PersonId, Person> known = new ShortMemory<>();

    @Test
    void whoever_was_read_is_known_for_a_while() {
        know(EMPLOYEE);
        assertThat(know(ADMIN)).isEqualTo(EMPLOYEE);
    }

    @Test
    void whoever_is_forgotten_is_read_anew() {
        know(ADMIN);
        known.forget(ADA);
        assertThat(know(EMPLOYEE)).isEqualTo(EMPLOYEE);
    }

    @Test
    void a_role_that_is_taken_while_the_person_is_read_does_not_come_back() {
        known.get(List.of(ADA), ids -> {
            known.forget(ADA);
            return Map.of(ADA, ADMIN);
        });
        assertThat(know(EMPLOYEE)).isEqualTo(EMPLOYEE);
    }

    @Test
    void what_ends_while_it_is_read_does_not_come_back_either() {
        know(ADMIN);
        known.forgetIf(ADMIN::equals);
        known.get(List.of(ADA), ids -> {
            known.forgetIf(ADMIN::equals);
            return Map.of(ADA, ADMIN);
        });
        assertThat(know(EMPLOYEE)).isEqualTo(EMPLOYEE);
    }

    @Test
    void what_a_transaction_saw_is_not_kept_for_others() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(know(ADMIN)).isEqualTo(ADMIN);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(know(EMPLOYEE)).isEqualTo(EMPLOYEE);
    }

    private Person know(Person asRead) {
        return known.get(List.of(ADA), ids -> Map.of(ADA, asRead)).get(ADA);
    }

    private static Person ada(Role... roles) {
        return new Person(ADA, "Ada Norén", Language.EN, Set.of(roles), null, LocalDate.EPOCH);
    }
}
