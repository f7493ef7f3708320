package samskap.customers.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.customers.ImportId;
import samskap.customers.ImportProgress;
import samskap.customers.ImportProgress.State;
import samskap.customers.ImportProgress.Verdict;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Lists on their way in, and how far they are: {@code customers_import}. */
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

    Optional<ImportProgress> latest() {
        return jdbc.sql("SELECT * FROM customers_import ORDER BY id DESC LIMIT 1")
                .query((row, n) -> progress(row))
                .optional();
    }

    /** The one that a machine is at, kept from others until the running transaction ends. */
    Optional<ImportProgress> holdAtWork() {
        return jdbc.sql("""
                        SELECT * FROM customers_import WHERE state IN ('CHECKING', 'TAKING_IN')
                        ORDER BY id LIMIT 1 FOR UPDATE
                        """).query((row, n) -> progress(row)).optional();
    }

    Optional<ImportProgress> hold(ImportId id) {
        return jdbc.sql("SELECT * FROM customers_import WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query((row, n) -> progress(row))
                .optional();
    }

    private static ImportProgress progress(ResultSet row) throws SQLException {
        return new ImportProgress(
                new ImportId(row.getLong("id")),
                new PersonId(row.getLong("by_id")),
                Sql.instant(row, "began_at"),
                State.valueOf(row.getString("state")),
                row.getInt("row_count"),
                row.getInt("done_rows"),
                Map.of(
                        Verdict.NEW, row.getInt("new_rows"),
                        Verdict.CHANGED, row.getInt("changed_rows"),
                        Verdict.SAME, row.getInt("same_rows"),
                        Verdict.WRONG, row.getInt("wrong_rows")));
    }

    int lastLine(ImportId id) {
        return jdbc.sql("SELECT last_line FROM customers_import WHERE id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** @param found how many more are done, by what they are */
    void goOn(ImportId id, int line, Map<Verdict, Integer> found) {
        jdbc.sql("""
                        UPDATE customers_import SET last_line = :line, done_rows = done_rows + :rows,
                          new_rows = new_rows + :new, changed_rows = changed_rows + :changed,
                          same_rows = same_rows + :same, wrong_rows = wrong_rows + :wrong
                        WHERE id = :id
                        """)
                .param("line", line)
                .param("rows", found.values().stream().mapToInt(each -> each).sum())
                .param("new", found.getOrDefault(Verdict.NEW, 0))
                .param("changed", found.getOrDefault(Verdict.CHANGED, 0))
                .param("same", found.getOrDefault(Verdict.SAME, 0))
                .param("wrong", found.getOrDefault(Verdict.WRONG, 0))
                .param("id", id.value())
                .update();
    }

    /** From the first line on; what is wrong stays so. */
    void become(ImportId id, State state) {
        jdbc.sql("""
                        UPDATE customers_import SET state = :state, last_line = 0, done_rows = 0,
                          new_rows = 0, changed_rows = 0, same_rows = 0
                        WHERE id = :id
                        """).param("state", state.name()).param("id", id.value()).update();
    }

    /** All were looked at, and a person says what becomes of them. */
    void checked(ImportId id) {
        end(id, "state = 'CHECKED'");
    }

    void done(ImportId id) {
        end(id, "state = 'DONE', on_its_way = NULL");
    }

    /** What is nothing else is wrong, also where somebody was forgotten whose row nobody looked at any more. */
    private void end(ImportId id, String how) {
        jdbc.sql("UPDATE customers_import SET " + how
                        + ", done_rows = row_count, wrong_rows = row_count - new_rows - changed_rows - same_rows"
                        + " WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** @param wrong how many of them are wrong in themselves */
    void count(ImportId id, int rows, int wrong) {
        jdbc.sql("UPDATE customers_import SET row_count = :rows, wrong_rows = :wrong WHERE id = :id")
                .param("rows", rows)
                .param("wrong", wrong)
                .param("id", id.value())
                .update();
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
}
