package samskap.customers.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.customers.ImportId;
import samskap.customers.ImportLine;
import samskap.customers.ImportProgress;
import samskap.customers.ImportProgress.State;
import samskap.customers.ImportProgress.Verdict;
import samskap.identity.EmailAddress;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Lists on their way in: {@code customers_import} and {@code customers_import_row}. */
@Repository
class ImportStore {

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another one is on its way */
    ImportId begin(PersonId by, Instant now) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO customers_import (by_id, began_at, state) VALUES (:by, :now, 'READING')")
                .param("by", by.value())
                .param("now", Sql.at(now))
                .update(keys, "id");
        return new ImportId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    void add(ImportId id, List<ListedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var insert = new ManyRows(
                "INSERT INTO customers_import_row (import_id, line, name, email, organisation, language, since,"
                        + " consent_on, segments, verdict, problem, told) VALUES ",
                12);
        rows.forEach(row -> insert.row(
                id.value(),
                row.line(),
                row.name(),
                row.email(),
                row.organisation(),
                row.language(),
                row.since(),
                row.consent(),
                row.segmentCodes(),
                row.problem() == null ? null : Verdict.WRONG.name(),
                row.problem(),
                row.told()));
        insert.run(jdbc, "");
    }

    Optional<ImportProgress> latest() {
        return jdbc.sql("SELECT * FROM customers_import ORDER BY id DESC LIMIT 1")
                .query((row, n) -> progress(row, verdicts(row.getLong("id"))))
                .optional();
    }

    /** The one that a machine is at, without what its rows are, kept from others until the running transaction ends. */
    Optional<ImportProgress> holdAtWork() {
        return jdbc.sql("""
                        SELECT * FROM customers_import WHERE state IN ('CHECKING', 'TAKING_IN')
                        ORDER BY id LIMIT 1 FOR UPDATE
                        """).query((row, n) -> progress(row, Map.of())).optional();
    }

    Optional<ImportProgress> hold(ImportId id) {
        return jdbc.sql("SELECT * FROM customers_import WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query((row, n) -> progress(row, Map.of()))
                .optional();
    }

    private static ImportProgress progress(ResultSet row, Map<Verdict, Integer> verdicts) throws SQLException {
        return new ImportProgress(
                new ImportId(row.getLong("id")),
                new PersonId(row.getLong("by_id")),
                Sql.instant(row, "began_at"),
                State.valueOf(row.getString("state")),
                row.getInt("row_count"),
                row.getInt("done_rows"),
                verdicts);
    }

    private Map<Verdict, Integer> verdicts(long id) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        jdbc.sql("""
                        SELECT verdict, COUNT(*) AS rows_of FROM customers_import_row
                        WHERE import_id = :id AND verdict IS NOT NULL GROUP BY verdict
                        """)
                .param("id", id)
                .query((row, n) -> Map.entry(Verdict.valueOf(row.getString("verdict")), row.getInt("rows_of")))
                .list()
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    int lastLine(ImportId id) {
        return jdbc.sql("SELECT last_line FROM customers_import WHERE id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** The next rows that are not wrong in themselves. */
    List<ListedRow> after(ImportId id, int line, int most) {
        return jdbc.sql("""
                        SELECT * FROM customers_import_row
                        WHERE import_id = :id AND line > :line AND (verdict IS NULL OR verdict <> 'WRONG')
                        ORDER BY line LIMIT :most
                        """)
                .param("id", id.value())
                .param("line", line)
                .param("most", most)
                .query((row, n) -> new ListedRow(
                        row.getInt("line"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("organisation"),
                        row.getString("language"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("consent_on", LocalDate.class),
                        ListedRow.segments(row.getString("segments")),
                        null,
                        null))
                .list();
    }

    void judge(ImportId id, Verdict verdict, Collection<Integer> lines) {
        if (!lines.isEmpty()) {
            jdbc.sql("UPDATE customers_import_row SET verdict = :verdict WHERE import_id = :id AND line IN (:lines)")
                    .param("verdict", verdict.name())
                    .param("id", id.value())
                    .param("lines", lines)
                    .update();
        }
    }

    void wrong(ImportId id, int line, String problem) {
        jdbc.sql("""
                        UPDATE customers_import_row SET verdict = 'WRONG', problem = :problem
                        WHERE import_id = :id AND line = :line
                        """)
                .param("problem", problem)
                .param("id", id.value())
                .param("line", line)
                .update();
    }

    /** @param rows how many more are done */
    void goOn(ImportId id, int line, int rows) {
        jdbc.sql("UPDATE customers_import SET last_line = :line, done_rows = done_rows + :rows WHERE id = :id")
                .param("line", line)
                .param("rows", rows)
                .param("id", id.value())
                .update();
    }

    /** From the first line on. */
    void become(ImportId id, State state) {
        jdbc.sql("""
                        UPDATE customers_import SET state = :state, last_line = 0, done_rows = 0 WHERE id = :id
                        """).param("state", state.name()).param("id", id.value()).update();
    }

    void count(ImportId id, int rows) {
        jdbc.sql("UPDATE customers_import SET row_count = :rows WHERE id = :id")
                .param("rows", rows)
                .param("id", id.value())
                .update();
    }

    void done(ImportId id) {
        jdbc.sql("""
                        UPDATE customers_import SET state = 'DONE', on_its_way = NULL, done_rows = row_count
                        WHERE id = :id
                        """).param("id", id.value()).update();
    }

    /** What stood in the list is nobody's any more; what was wrong in it stays to be read. */
    void clear(ImportId id) {
        jdbc.sql("""
                        UPDATE customers_import_row SET name = '', email = '', organisation = '', segments = ''
                        WHERE import_id = :id
                        """).param("id", id.value()).update();
    }

    /** Whatever list they stand on says nothing of them any more, and does not bring them back. */
    void forget(EmailAddress address) {
        for (var column : new String[] {"email", "told"}) {
            jdbc.sql("""
                            UPDATE customers_import_row
                            SET name = '', email = '', organisation = '', segments = '', told = '',
                                verdict = 'WRONG', problem = 'left'
                            WHERE %s = :address
                            """.formatted(column)).param("address", address.value()).update();
        }
    }

    /** One that somebody gives up, with its rows. */
    void remove(ImportId id) {
        jdbc.sql("DELETE FROM customers_import_row WHERE import_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("DELETE FROM customers_import WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    List<ImportId> begunBefore(Instant moment) {
        return jdbc.sql("SELECT id FROM customers_import WHERE began_at < :moment")
                .param("moment", Sql.at(moment))
                .query((row, n) -> new ImportId(row.getLong("id")))
                .list();
    }

    List<ImportLine> lines(ImportId id, Verdict verdict, int most) {
        return jdbc.sql("""
                        SELECT line, name, email, COALESCE(problem, '') AS problem, COALESCE(told, '') AS told
                        FROM customers_import_row WHERE import_id = :id AND verdict = :verdict ORDER BY line LIMIT :most
                        """)
                .param("id", id.value())
                .param("verdict", verdict.name())
                .param("most", most)
                .query((row, n) -> new ImportLine(
                        row.getInt("line"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("problem"),
                        row.getString("told")))
                .list();
    }
}
