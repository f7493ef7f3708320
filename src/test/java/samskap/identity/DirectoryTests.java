package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.identity.Directory.Entry;
import samskap.identity.Directory.Group;
import samskap.shared.Cursor;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class DirectoryTests {

    private final Directory directory;
    private final Live live;
    private final People people;
    private final Cast cast;
    private final JdbcClient jdbc;
    private Person ada;

    DirectoryTests(Directory directory, People people, Cast cast, JdbcClient jdbc, Live live) {
        this.live = live;
        this.directory = directory;
        this.people = people;
        this.cast = cast;
        this.jdbc = jdbc;
        ada = cast.customer();
    }

    @BeforeEach
    void somebodyRunsThePlace() {
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
    }

    @Test
    void people_are_found_by_a_part_of_their_name_or_address_page_after_page() {
        var name = "Zz Directory " + ada.id().value();
        for (var n = 0; n < Directory.PAGE + 5; n++) {
            cast.customer(name + " no " + n);
        }
        var first = directory.page(ada, Group.EVERYBODY, name.toLowerCase(), null);
        var second = directory.page(ada, Group.EVERYBODY, name, first.next());
        assertThat(first.items()).hasSize(Directory.PAGE);
        assertThat(second.items()).hasSize(5);
        assertThat(second.next()).isNull();
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
        var address = people.addressOf(ada.id()).value();
        assertThat(directory
                        .page(ada, Group.COLLEAGUES, address.toUpperCase(), null)
                        .items())
                .extracting(Entry::person)
                .containsExactly(ada);
    }

    @Test
    void what_stands_for_anything_in_a_search_stands_for_itself_here() {
        cast.customer("Plain Name " + ada.id().value());
        assertThat(directory
                        .page(ada, Group.EVERYBODY, "Plain%" + ada.id().value(), null)
                        .items())
                .isEmpty();
    }

    @Test
    void colleagues_and_customers_are_looked_at_apart() {
        var mark = "Apart" + ada.id().value();
        var anna = cast.employee(mark + " Berg");
        var maja = cast.customer(mark + " Lind");
        assertThat(everybody(Group.COLLEAGUES, mark)).containsExactly(anna);
        assertThat(everybody(Group.CUSTOMERS, mark)).containsExactly(maja);
        assertThat(everybody(Group.EVERYBODY, mark)).containsExactly(maja, anna);
    }

    private List<Person> everybody(Group group, String words) {
        return directory.page(ada, group, words, (Cursor) null).items().stream()
                .map(Entry::person)
                .toList();
    }

    @Test
    void only_an_administrator_sees_and_changes_anybody() {
        for (var other : List.of(cast.customer(), cast.employee("Anna Berg"), cast.owner("Petra Öhman"))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> directory.page(other, Group.EVERYBODY, "", null));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> directory.find(other, other.id()));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() ->
                            directory.change(other, other.id(), other.roles(), Set.of(Role.EMPLOYEE, Role.ADMIN), ""));
        }
    }

    @Test
    void a_role_that_is_given_holds_at_once_and_is_written_down() {
        var maja = cast.customer();
        var changed = directory.change(ada, maja.id(), maja.roles(), Set.of(Role.OWNER), "  Product   owner ");
        assertThat(changed.roles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.OWNER);
        assertThat(changed.title()).isEqualTo("Product owner");
        assertThat(people.find(maja.id())).contains(changed);
        assertThat(written(maja))
                .containsExactlyInAnyOrder(
                        "people.given>identity.role.employee", "people.given>identity.role.owner", "people.titled>");
    }

    @Test
    void whoever_loses_every_role_is_a_customer() {
        var anna = cast.employee("Anna Berg");
        var changed = directory.change(ada, anna.id(), anna.roles(), Set.of(), "");
        assertThat(changed.roles()).containsExactly(Role.CUSTOMER);
        assertThat(changed.title()).isNull();
        assertThat(changed.isStaff()).isFalse();
        assertThat(written(anna)).containsExactlyInAnyOrder("people.taken>", "people.titled>");
    }

    @Test
    void the_same_change_twice_is_one() {
        var anna = cast.employee("Anna Berg");
        var roles = Set.of(Role.EMPLOYEE, Role.LEADER);
        directory.change(ada, anna.id(), anna.roles(), roles, "Logistics");
        directory.change(ada, anna.id(), roles, roles, "Logistics");
        assertThat(written(anna)).hasSize(1);
    }

    @Test
    void open_pages_are_read_anew_for_another_role_and_not_for_another_title() {
        var anna = cast.employee("Anna Berg");
        var told = new AtomicInteger();
        live.heed(change -> {
            if (change.equals(new Change(Change.Kind.ROLES_CHANGED, anna.id().value()))) {
                told.incrementAndGet();
            }
        });
        var titled = directory.change(ada, anna.id(), anna.roles(), anna.roles(), "Another title");
        assertThat(titled.title()).isEqualTo("Another title");
        assertThat(told).hasValue(0);
        directory.change(ada, anna.id(), anna.roles(), Set.of(Role.LEADER), "Another title");
        assertThat(told).hasValue(1);
    }

    @Test
    void a_choice_made_on_an_old_picture_is_refused() {
        var anna = cast.employee("Anna Berg");
        directory.change(ada, anna.id(), anna.roles(), Set.of(Role.OWNER), "");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> directory.change(ada, anna.id(), anna.roles(), Set.of(Role.LEADER), ""))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("roles"));
    }

    @Test
    void however_many_relieve_each_other_at_once_an_administrator_remains() throws Exception {
        // Others of other tests step down first: here it is about these two alone.
        var others = jdbc.sql("SELECT person_id FROM identity_role WHERE role = 'ADMIN' AND person_id <> :ada")
                .param("ada", ada.id().value())
                .query(Long.class)
                .list();
        jdbc.sql("DELETE FROM identity_role WHERE role = 'ADMIN' AND person_id <> :ada")
                .param("ada", ada.id().value())
                .update();
        try {
            var eva = cast.person("Eva Noor", "Runs it too", Role.EMPLOYEE, Role.ADMIN);
            var refused = together(() -> relieve(ada, eva), () -> relieve(eva, ada));
            assertThat(refused).isEqualTo(1);
            assertThat(jdbc.sql("SELECT COUNT(*) FROM identity_role WHERE role = 'ADMIN'")
                            .query(Long.class)
                            .single())
                    .isOne();
        } finally {
            others.forEach(id -> jdbc.sql("INSERT INTO identity_role (person_id, role) VALUES (:id, 'ADMIN')")
                    .param("id", id)
                    .update());
        }
    }

    private boolean relieve(Person by, Person whom) {
        try {
            directory.change(by, whom.id(), whom.roles(), Set.of(Role.EMPLOYEE), "");
            return false;
        } catch (Refusal last) {
            assertThat(last.key()).isEqualTo("identity.refused.lastAdmin");
            return true;
        }
    }

    @SafeVarargs
    private static long together(Callable<Boolean>... acts) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = new ArrayList<Future<Boolean>>();
            for (var act : acts) {
                ends.add(threads.submit(act));
            }
            var refused = 0L;
            for (var end : ends) {
                refused += end.get() ? 1 : 0;
            }
            return refused;
        }
    }

    @Test
    void a_title_has_an_end() {
        var anna = cast.employee("Anna Berg");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> directory.change(ada, anna.id(), anna.roles(), anna.roles(), "x".repeat(81)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("title"));
    }

    private List<String> written(Person person) {
        return jdbc.sql("""
                        SELECT CONCAT(act, '>', after_it) FROM audit_entry
                        WHERE thing_kind = 'PERSON' AND thing_id = :id AND done_by = :ada
                        """)
                .param("id", person.id().value())
                .param("ada", ada.id().value())
                .query(String.class)
                .list();
    }
}
