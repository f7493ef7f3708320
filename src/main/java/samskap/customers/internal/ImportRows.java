package samskap.customers.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import samskap.customers.ImportId;
import samskap.customers.ImportLine;
import samskap.customers.ImportProgress.Verdict;
import samskap.identity.EmailAddress;

/** What stands in lists on their way in, until it is taken in: {@code customers_import_row}. */
@Repository
class ImportRows {

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** What became wrong meanwhile, as with somebody who is forgotten, stays so. */
    void judge(ImportId id, Verdict verdict, Collection<Integer> lines) {
        if (!lines.isEmpty()) {
            jdbc.sql("""
                            UPDATE customers_import_row SET verdict = :verdict
                            WHERE import_id = :id AND line IN (:lines) AND (verdict IS NULL OR verdict <> 'WRONG')
                            """)
                    .param("verdict", verdict.name())
                    .param("id", id.value())
                    .param("lines", lines)
                    .update();
        }
    }

    /** All behind one line and up to another of which nothing was said. */
    void judgeOthers(ImportId id, Verdict verdict, int after, int last) {
        jdbc.sql("""
                        UPDATE customers_import_row SET verdict = :verdict
                        WHERE import_id = :id AND line > :after AND line <= :last AND verdict IS NULL
                        """)
                .param("verdict", verdict.name())
                .param("id", id.value())
                .param("after", after)
                .param("last", last)
                .update();
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

    /** Those behind one line and up to another that are not wrong are taken in, and nobody reads them any more. */
    void remove(ImportId id, int after, int last) {
        jdbc.sql("""
                        DELETE FROM customers_import_row
                        WHERE import_id = :id AND line > :after AND line <= :last AND verdict <> 'WRONG'
                        """)
                .param("id", id.value())
                .param("after", after)
                .param("last", last)
                .update();
    }

    /** What stood in the list is nobody's any more; what was wrong in it stays to be read. */
    void clear(ImportId id) {
        empty("", "import_id = :id").param("id", id.value()).update();
    }

    /** Whatever list they stand on says nothing of them any more, and does not bring them back. */
    void forget(EmailAddress address) {
        for (var column : List.of("email", "told")) {
            empty(", told = '', verdict = 'WRONG', problem = 'left'", column + " = :address")
                    .param("address", address.value())
                    .update();
        }
    }

    private StatementSpec empty(String also, String which) {
        return jdbc.sql("UPDATE customers_import_row SET name = '', email = '', organisation = '', segments = ''" + also
                + " WHERE " + which);
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
