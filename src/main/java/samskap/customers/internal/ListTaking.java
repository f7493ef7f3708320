package samskap.customers.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.customers.ImportProgress.Verdict;
import samskap.customers.internal.ListChunk.Judged;
import samskap.identity.CustomerList;
import samskap.identity.CustomerList.Listed;
import samskap.identity.EmailAddress;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Language;
import samskap.shared.text.TimeAgo;

/** Writes what rows of a list change, each sort in one statement. Call it in a transaction. */
@Repository
class ListTaking {

    private final JdbcClient jdbc;
    private final CustomerList customers;
    private final Clock clock;

    ListTaking(JdbcClient jdbc, CustomerList customers, Clock clock) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.clock = clock;
    }

    /** What was found wrong or as it is already changes nothing. */
    void take(Person admin, ListChunk chunk, List<Judged> judged) {
        var people = new HashMap<ListedRow, PersonId>(introduced(admin, rows(judged, Verdict.NEW)));
        rows(judged, Verdict.CHANGED).forEach(row -> {
            var person = Objects.requireNonNull(chunk.known(row).person());
            people.put(row, person);
            if (chunk.isCalledOtherwise(row)) {
                customers.call(admin, person, row.name());
            }
        });
        agree(admin, chunk, people);
        belong(chunk, people);
        place(admin, chunk, people);
    }

    private static List<ListedRow> rows(List<Judged> judged, Verdict verdict) {
        return judged.stream()
                .filter(each -> each.verdict() == verdict)
                .map(Judged::row)
                .toList();
    }

    private Map<ListedRow, PersonId> introduced(Person admin, List<ListedRow> rows) {
        var added = customers.introduce(
                admin, rows.stream().map(row -> listed(admin, row)).toList());
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row, row -> Objects.requireNonNull(added.get(new EmailAddress(row.email())))));
    }

    private Listed listed(Person admin, ListedRow row) {
        var since = row.since();
        return new Listed(
                new EmailAddress(row.email()),
                row.name(),
                Language.ofCode(row.language()).orElse(admin.language()),
                since == null ? LocalDate.ofInstant(clock.instant(), TimeAgo.HOME) : since);
    }

    /** Whoever takes their consent back meanwhile has the last word. */
    private void agree(Person admin, ListChunk chunk, Map<ListedRow, PersonId> people) {
        var insert = new ManyRows("INSERT INTO customers_consent (customer_id, given_on, asked_by) VALUES ", 3);
        people.forEach((row, person) -> {
            if (chunk.agreesNow(row, person)) {
                insert.row(person.value(), row.consent(), admin.id().value());
            }
        });
        insert.run(jdbc, """
                ON DUPLICATE KEY UPDATE
                  asked_by = IF(withdrawn_at IS NULL AND given_on IS NULL, VALUES(asked_by), asked_by),
                  given_on = IF(withdrawn_at IS NULL, COALESCE(given_on, VALUES(given_on)), given_on)
                """);
    }

    private void belong(ListChunk chunk, Map<ListedRow, PersonId> people) {
        var names = new ManyRows("INSERT IGNORE INTO customers_organisation (name) VALUES ", 1);
        var named = people.keySet().stream()
                .map(ListedRow::organisation)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        named.forEach(names::row);
        names.run(jdbc, "");
        var numbers = numbers(named);
        var insert = new ManyRows("INSERT INTO customers_belongs (customer_id, organisation_id) VALUES ", 2);
        people.forEach((row, person) -> {
            if (chunk.actsForAnother(row, person)) {
                insert.row(person.value(), numbers.computeIfAbsent(row.organisation(), this::number));
            }
        });
        insert.run(jdbc, "ON DUPLICATE KEY UPDATE organisation_id = VALUES(organisation_id)");
    }

    /** Of those that are written here as they are there; what differs in case is looked up by itself. */
    private Map<String, Long> numbers(List<String> organisations) {
        var numbers = new HashMap<String, Long>();
        if (!organisations.isEmpty()) {
            jdbc.sql("SELECT id, name FROM customers_organisation WHERE name IN (:names)")
                    .param("names", organisations)
                    .query((RowCallbackHandler) row -> numbers.put(row.getString("name"), row.getLong("id")));
        }
        return numbers;
    }

    private long number(String organisation) {
        return jdbc.sql("SELECT id FROM customers_organisation WHERE name = :name")
                .param("name", organisation)
                .query(Long.class)
                .single();
    }

    /** What somebody says themselves meanwhile stands. */
    private void place(Person admin, ListChunk chunk, Map<ListedRow, PersonId> people) {
        var insert = new ManyRows(
                "INSERT INTO customers_member (person_id, dimension_id, segment_id, placed_by) VALUES ", 4);
        people.forEach((row, person) -> row.segments().forEach(segment -> {
            if (chunk.belongsElsewhere(segment, person)) {
                insert.row(
                        person.value(),
                        chunk.dimensionOf().get(segment),
                        segment,
                        admin.id().value());
            }
        }));
        insert.run(jdbc, """
                ON DUPLICATE KEY UPDATE segment_id = IF(placed_by IS NULL, segment_id, VALUES(segment_id))
                """);
    }
}
