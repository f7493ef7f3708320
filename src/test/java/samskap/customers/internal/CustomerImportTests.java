package samskap.customers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.customers.Consent;
import samskap.customers.CustomerDesk;
import samskap.customers.CustomerImport;
import samskap.customers.Dimension;
import samskap.customers.Dimensions;
import samskap.customers.Dimensions.Placing;
import samskap.customers.Dimensions.Wanted;
import samskap.customers.ImportLine;
import samskap.customers.ImportProgress;
import samskap.customers.ImportProgress.State;
import samskap.customers.ImportProgress.Verdict;
import samskap.customers.Organisations;
import samskap.customers.OwnRecord;
import samskap.identity.AddressMarks;
import samskap.identity.CustomerList;
import samskap.identity.EmailAddress;
import samskap.identity.Leaving;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class CustomerImportTests {

    private final CustomerImport lists;
    private final ImportWork work;
    private final CustomerDesk desk;
    private final OwnRecord own;
    private final Dimensions dimensions;
    private final Organisations organisations;
    private final People people;
    private final Leaving leaving;
    private final Standings standings;
    private final TestClock clock;
    private final InOneGo inOneGo;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Person ada;
    private final Dimension home;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    CustomerImportTests(
            CustomerImport lists,
            ImportWork work,
            CustomerDesk desk,
            OwnRecord own,
            Dimensions dimensions,
            Organisations organisations,
            People people,
            Leaving leaving,
            Standings standings,
            TestClock clock,
            InOneGo inOneGo,
            JdbcClient jdbc,
            Cast cast) {
        this.lists = lists;
        this.work = work;
        this.desk = desk;
        this.own = own;
        this.dimensions = dimensions;
        this.organisations = organisations;
        this.people = people;
        this.leaving = leaving;
        this.standings = standings;
        this.clock = clock;
        this.inOneGo = inOneGo;
        this.jdbc = jdbc;
        this.cast = cast;
        ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.OWNER, Role.ADMIN);
        home = dimensions.add(ada, "Home " + mark, List.of(new Wanted(null, "House", 1), new Wanted(null, "Flat", 1)));
    }

    @AfterEach
    void clear() {
        lists.latest(ada).ifPresent(list -> lists.giveUp(ada, list.id()));
        dimensions.remove(ada, home.id());
    }

    private String address(String name) {
        return name + "." + mark + "@example.org";
    }

    private ImportProgress checked(String table) throws IOException {
        lists.read(ada, new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        work.workAll(() -> true);
        return lists.latest(ada).orElseThrow();
    }

    private ImportProgress taken(String table) throws IOException {
        lists.takeIn(ada, checked(table).id());
        work.workAll(() -> true);
        return lists.latest(ada).orElseThrow();
    }

    private String table(String... rows) {
        return "\uFEFFname;email;organisation;language;since;consent;Home " + mark + "\r\n" + String.join("\r\n", rows);
    }

    private Person known(String name) {
        return people.withAddress(EmailAddress.of(address(name))).orElseThrow();
    }

    @Test
    void a_list_is_looked_at_first_and_changes_nothing_until_somebody_says_so() throws IOException {
        var list = checked(table(
                "Elin Ny;" + address("elin") + ";;sv;2020-02-29;;Flat", "No Address;nowhere;;;;;", ";" + address("x")));

        assertThat(list.state()).isEqualTo(State.CHECKED);
        assertThat(list.rows()).isEqualTo(3);
        assertThat(list.of(Verdict.NEW)).isEqualTo(1);
        assertThat(lists.lines(ada, list.id(), Verdict.WRONG, 10))
                .extracting(ImportLine::line, ImportLine::problem, ImportLine::told)
                .containsExactly(tuple(3, "email", "nowhere"), tuple(4, "name", ""));
        assertThat(people.withAddress(EmailAddress.of(address("elin")))).isEmpty();
    }

    @Test
    void whoever_is_new_is_introduced_with_all_that_stands_there_and_once_however_often_it_is_sent()
            throws IOException {
        var table = table(
                "Elin Ny;" + address("elin") + ";Brf " + mark + ";sv;2020-02-29;2026-01-31;Flat",
                "Kim Ek;" + address("kim") + ";;;;;");
        assertThat(taken(table).state()).isEqualTo(State.DONE);

        var elin = known("elin");
        assertThat(elin.name()).isEqualTo("Elin Ny");
        assertThat(elin.isIntroduced()).isTrue();
        assertThat(elin.since()).hasToString("2020-02-29");
        assertThat(organisations.of(ada, List.of(elin.id()))).containsEntry(elin.id(), "Brf " + mark);
        assertThat(desk.consent(ada, elin.id()).day()).hasToString("2026-01-31");
        assertThat(dimensions.of(ada, elin.id()).get(home.id()).bySelf()).isFalse();
        assertThat(known("kim").language()).isEqualTo(ada.language());

        var again = checked(table);
        assertThat(again.of(Verdict.SAME)).isEqualTo(2);
        assertThat(again.of(Verdict.NEW) + again.of(Verdict.CHANGED) + again.of(Verdict.WRONG))
                .isZero();
    }

    @Test
    void each_row_is_told_and_counted_as_what_it_is() throws IOException {
        taken(table("Elin Ny;" + address("elin") + ";;;;;", "Kim Ek;" + address("kim") + ";;;;;"));
        var list = checked(table(
                "No Address;nowhere;;;;;",
                "Elin Ny;" + address("elin") + ";;;;;",
                "Kim Ekman;" + address("kim") + ";;;;;",
                "Ann Ny;" + address("ann") + ";;;;;",
                "Per Ny;" + address("per") + ";;;;;"));

        assertThat(lines(list, Verdict.WRONG)).containsExactly(2);
        assertThat(lines(list, Verdict.SAME)).containsExactly(3);
        assertThat(lines(list, Verdict.CHANGED)).containsExactly(4);
        assertThat(lines(list, Verdict.NEW)).containsExactly(5, 6);
        assertThat(list.verdicts())
                .containsOnly(
                        entry(Verdict.WRONG, 1),
                        entry(Verdict.SAME, 1),
                        entry(Verdict.CHANGED, 1),
                        entry(Verdict.NEW, 2));
        lists.takeIn(ada, list.id());
        work.workAll(() -> true);
        assertThat(lists.latest(ada).orElseThrow().verdicts()).isEqualTo(list.verdicts());
    }

    private List<Integer> lines(ImportProgress list, Verdict verdict) {
        return lists.lines(ada, list.id(), verdict, 10).stream()
                .map(ImportLine::line)
                .toList();
    }

    @Test
    void whoever_became_a_colleague_meanwhile_is_counted_as_wrong_and_not_as_new() throws IOException {
        var list = checked(table("Kim Ek;" + address("kim") + ";;;;;", "Per Ny;" + address("per") + ";;;;;"));
        var anna = cast.employee("Anna Berg");
        people.add(new NewPerson(
                EmailAddress.of(address("kim")), "Kim Ek", anna.language(), anna.roles(), null, anna.since()));
        lists.takeIn(ada, list.id());
        work.workAll(() -> true);

        var done = lists.latest(ada).orElseThrow();
        assertThat(done.of(Verdict.NEW)).isEqualTo(1);
        assertThat(done.of(Verdict.WRONG)).isEqualTo(1);
        assertThat(lists.lines(ada, list.id(), Verdict.WRONG, 5))
                .extracting(ImportLine::line, ImportLine::problem)
                .containsExactly(tuple(2, "colleague"));
    }

    @Test
    void what_customers_said_themselves_stands_against_any_list() throws IOException {
        var maja = cast.customer("Maja Lind");
        var address = people.addressOf(maja.id()).value();
        var flat = segment("Flat");
        dimensions.say(maja, home.id(), flat);
        taken(table("Somebody Else;" + address + ";;;;;House"));

        assertThat(cast.find(maja.id()).name()).isEqualTo("Maja Lind");
        assertThat(dimensions.own(maja)).containsEntry(home.id(), new Placing(flat, true));

        own.withdrawAll(maja);
        var list = taken(table("Maja Lind;" + address + ";Brf;;;2026-01-31;House"));
        assertThat(lists.lines(ada, list.id(), Verdict.WRONG, 5))
                .extracting(ImportLine::problem)
                .containsExactly("unwilling");
        assertThat(desk.consent(ada, maja.id()).state()).isEqualTo(Consent.State.WITHDRAWN);
        assertThat(organisations.own(maja)).isEmpty();
    }

    private int segment(String name) {
        return home.segments().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void colleagues_those_who_left_lately_and_addresses_that_stand_twice_are_left_out() throws IOException {
        taken(table("Nils Gone;" + address("nils") + ";;;;;"));
        leaving.forgetIntroduced(known("nils").id());
        var colleague = people.addressOf(cast.employee("Anna Berg").id()).value();
        var list = taken(table(
                "Nils Gone;" + address("nils") + ";;;;;",
                "Anna Berg;" + colleague + ";;;;;",
                "Kim Ek;" + address("kim") + ";;;;;",
                "Kim Ek;" + address("KIM") + ";;;;;"));

        assertThat(lists.lines(ada, list.id(), Verdict.WRONG, 10))
                .extracting(ImportLine::line, ImportLine::problem)
                .containsExactly(tuple(2, "left"), tuple(3, "colleague"), tuple(5, "twice"));
        assertThat(people.withAddress(EmailAddress.of(address("nils")))).isEmpty();
        assertThat(known("kim").isIntroduced()).isTrue();
    }

    @Test
    void a_list_says_nothing_of_whoever_is_forgotten_while_it_is_here_and_does_not_bring_them_back()
            throws IOException {
        var maja = cast.customer("Maja Lind");
        var address = people.addressOf(maja.id()).value();
        var list = checked(table(
                "Maja Lind;" + address + ";Brf " + mark + ";;;2026-01-31;House",
                "Maja Again;" + address + ";;;;;",
                "Kim Ek;" + address("kim") + ";;;;;"));
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);

        assertThat(rowsOf(list))
                .hasSize(3)
                .filteredOn(row -> row.contains("Maja") || row.contains(address))
                .isEmpty();
        lists.takeIn(ada, list.id());
        work.workAll(() -> true);
        assertThat(lists.latest(ada).orElseThrow().verdicts())
                .containsOnly(
                        entry(Verdict.NEW, 1),
                        entry(Verdict.CHANGED, 0),
                        entry(Verdict.SAME, 0),
                        entry(Verdict.WRONG, 2));
        assertThat(people.withAddress(new EmailAddress(address))).isEmpty();
        assertThat(known("kim").name()).isEqualTo("Kim Ek");
        assertThat(lists.lines(ada, list.id(), Verdict.WRONG, 10))
                .extracting(ImportLine::line, ImportLine::problem, ImportLine::email, ImportLine::told)
                .containsExactly(tuple(2, "left", "", ""), tuple(3, "left", "", ""));
    }

    private List<String> rowsOf(ImportProgress list) {
        return jdbc.sql("SELECT CONCAT_WS(';', name, email, organisation, segments, told) FROM customers_import_row"
                        + " WHERE import_id = :id")
                .param("id", list.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void once_it_is_taken_in_a_list_keeps_no_name_and_no_address_also_not_of_rows_that_were_left_out()
            throws IOException {
        var colleague = people.addressOf(cast.employee("Anna Berg").id()).value();
        var list =
                taken(table("Anna Berg;" + colleague + ";;;;;", "Kim Ek;" + address("kim") + ";Brf " + mark + ";;;;"));
        assertThat(list.of(Verdict.WRONG)).isEqualTo(1);
        assertThat(rowsOf(list)).hasSize(1).allMatch(row -> row.matches(";*"));
    }

    @Test
    void whoever_leaves_between_the_look_at_them_and_the_taking_in_is_one_who_left(@Autowired CustomerList customers) {
        var maja = cast.customer("Maja Lind");
        var erik = cast.customer("Erik Lundin");
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        assertThat(inOneGo.run(() -> customers.stay(ada, List.of(maja.id(), erik.id()))))
                .containsExactly(erik.id());
    }

    @Test
    void of_lists_that_are_sent_at_once_one_comes_in() throws Exception {
        var table = table("Kim Ek;" + address("kim") + ";;;;;");
        List<Callable<Boolean>> sent = Collections.nCopies(6, () -> {
            try {
                lists.read(ada, new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
                return true;
            } catch (Refusal onItsWay) {
                return false;
            }
        });
        var came = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(sent)) {
                came += done.get() ? 1 : 0;
            }
        }
        assertThat(came).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM customers_import WHERE state <> 'DONE'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_organisation_is_the_same_one_as_the_table_has_it_whatever_its_accents() throws IOException {
        taken(table(
                "Kim Ek;" + address("kim") + ";Café " + mark + ";;;;",
                "Elin Ny;" + address("elin") + ";Åre " + mark + ";;;;"));
        var again = checked(table(
                "Kim Ek;" + address("kim") + ";CAFE " + mark + ";;;;",
                "Elin Ny;" + address("elin") + ";Are " + mark + ";;;;"));
        assertThat(again.of(Verdict.SAME)).isEqualTo(1);
        assertThat(again.of(Verdict.CHANGED)).isEqualTo(1);
    }

    @Test
    void whoever_is_blocked_is_so_again_when_a_list_brings_them_back() throws IOException {
        var kim = cast.customer("Kim Falk");
        var address = people.addressOf(kim.id());
        standings.block(ada, kim.id(), "Sold things.");
        leaving.forget(kim, kim.id(), Leaving.Texts.STAY);
        clock.pass(AddressMarks.KEPT.plusDays(1));
        taken(table("Kim Falk;" + address.value() + ";;;;;", "Elin Ny;" + address("elin") + ";;;;;"));

        var back = people.withAddress(address).orElseThrow();
        assertThat(standings.of(back.id()).isBlocked()).isTrue();
        assertThat(standings.of(known("elin").id()).isBlocked()).isFalse();
    }

    @Test
    void whoever_is_interrupted_goes_on_where_they_were() throws IOException {
        var rows = new StringBuilder();
        for (var n = 0; n < ImportWork.PIECE + 500; n++) {
            rows.append("Row ").append(n).append(';').append(address("row" + n)).append(";;;;;\n");
        }
        var list = checked(table(rows.toString()));
        assertThat(list.of(Verdict.NEW)).isEqualTo(ImportWork.PIECE + 500);
        lists.takeIn(ada, list.id());
        var pieces = new AtomicInteger();
        work.workAll(() -> pieces.getAndIncrement() < 1);
        var between = lists.latest(ada).orElseThrow();
        assertThat(between.state()).isEqualTo(State.TAKING_IN);
        assertThat(between.done()).isEqualTo(ImportWork.PIECE);
        assertThat(between.of(Verdict.NEW)).isEqualTo(ImportWork.PIECE);
        // Nobody reads any more what stood in the rows that are taken in.
        assertThat(lines(between, Verdict.NEW)).startsWith(ImportWork.PIECE + 2);

        work.workAll(() -> true);
        assertThat(lists.latest(ada).orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(known("row0").name()).isEqualTo("Row 0");
        assertThat(known("row" + (ImportWork.PIECE + 499)).isIntroduced()).isTrue();
        assertThat(checked(table(rows.toString())).of(Verdict.SAME)).isEqualTo(ImportWork.PIECE + 500);
    }

    @Test
    void a_table_that_nobody_can_read_is_refused_as_a_whole() {
        refused("customers.refused.columnMissing", "name;organisation\nKim;Brf");
        refused("customers.refused.columnUnknown", "name;email;shoe size\n");
        refused("customers.refused.columnTwice", "name;email;name\n");
        refused("customers.refused.fileEmpty", "");
        refused("customers.refused.fileEmpty", "name;email\n");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> lists.read(
                        ada, new ByteArrayInputStream("name;email\nÅsa;a@b.se".getBytes(StandardCharsets.ISO_8859_1))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("customers.refused.letters"));
        assertThat(lists.latest(ada)).isEmpty();
    }

    private void refused(String key, String table) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> lists.read(ada, new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void one_list_comes_in_at_a_time_and_only_administrators_send_one() throws IOException {
        var table = table("Kim Ek;" + address("kim") + ";;;;;");
        var list = checked(table);
        refused("customers.refused.onItsWay", table);
        var anna = cast.employee("Anna Berg");
        List<Runnable> tries = List.of(
                () -> lists.latest(anna),
                () -> lists.takeIn(anna, list.id()),
                () -> lists.giveUp(anna, list.id()),
                () -> lists.lines(anna, list.id(), Verdict.NEW, 1));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> lists.export(anna, new StringWriter()));
    }

    @Test
    void what_is_exported_comes_back_and_changes_nothing() throws IOException {
        taken(table("=Elin \"Ny\";" + address("elin") + ";Brf, " + mark + ";sv;2020-02-29;2026-01-31;Flat"));
        var out = new StringWriter();
        lists.export(ada, out);
        var header = out.toString().lines().findFirst().orElseThrow();
        var line = out.toString()
                .lines()
                .filter(each -> each.contains(address("elin")))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains("\"'=Elin \"\"Ny\"\"\"", "2026-01-31", "Flat");
        assertThat(checked(header + "\r\n" + line).of(Verdict.SAME)).isEqualTo(1);
    }
}
