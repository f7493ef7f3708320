package samskap.customers.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.customers.Acquaintance;
import samskap.customers.Note;
import samskap.customers.NoteId;
import samskap.customers.Way;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.Sql;

/**
 * What is written about customers, in {@code customers_note}. What was withdrawn keeps no words, only that they met.
 */
@Repository
class NoteStore {

    private static final String SELECT = "SELECT * FROM customers_note WHERE withdrawn_at IS NULL AND id < :before ";
    private static final String LATEST = " ORDER BY id DESC LIMIT :most";

    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Note> withKey(UUID key) {
        return jdbc.sql("SELECT * FROM customers_note WHERE note_key = :key")
                .param("key", key.toString())
                .query((row, n) -> note(row))
                .optional();
    }

    NoteId add(UUID key, PersonId customer, PersonId by, @Nullable Way way, LocalDate day, String words, Instant now) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO customers_note (note_key, customer_id, by_id, way, happened_on, words, written_at)
                        VALUES (:key, :customer, :by, :way, :day, :words, :now)
                        """)
                .param("key", key.toString())
                .param("customer", customer.value())
                .param("by", by.value())
                .param("way", way == null ? null : way.name())
                .param("day", day)
                .param("words", words)
                .param("now", Sql.at(now))
                .update(keys, "id");
        return new NoteId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    Slice<Note> encounters(PersonId customer, @Nullable Cursor after, int size) {
        return about(customer, "AND way IS NOT NULL", after, size);
    }

    Slice<Note> knowledge(PersonId customer, @Nullable Cursor after, int size) {
        return about(customer, "AND way IS NULL", after, size);
    }

    Slice<Note> about(PersonId customer, @Nullable Cursor after, int size) {
        return about(customer, "", after, size);
    }

    private Slice<Note> about(PersonId customer, String kind, @Nullable Cursor after, int size) {
        return slice(
                jdbc.sql(SELECT + "AND customer_id = :customer " + kind + LATEST)
                        .param("customer", customer.value()),
                after,
                size);
    }

    Slice<Note> latest(@Nullable Cursor after, int size) {
        return slice(jdbc.sql(SELECT + "AND way IS NOT NULL" + LATEST), after, size);
    }

    private static Slice<Note> slice(JdbcClient.StatementSpec query, @Nullable Cursor after, int size) {
        var rows = query.param("before", after == null ? Long.MAX_VALUE : after.id())
                .param("most", size + 1)
                .query((row, n) -> note(row))
                .list();
        return Slice.of(
                rows, size, last -> new Cursor(last.id().value(), last.id().value()));
    }

    private static Note note(ResultSet row) throws SQLException {
        var way = row.getString("way");
        return new Note(
                new NoteId(row.getLong("id")),
                new PersonId(row.getLong("customer_id")),
                new PersonId(row.getLong("by_id")),
                way == null ? null : Way.valueOf(way),
                row.getObject("happened_on", LocalDate.class),
                row.getString("words"),
                row.getString("correction"),
                Sql.instant(row, "written_at"));
    }

    /** Also where the customer withdrew what was written: they have met all the same. */
    boolean haveMet(PersonId colleague, PersonId customer) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM customers_note
                                       WHERE by_id = :by AND customer_id = :customer AND way IS NOT NULL)
                        """)
                .param("by", colleague.value())
                .param("customer", customer.value())
                .query(Boolean.class)
                .single();
    }

    List<Acquaintance> acquaintances(PersonId colleague, int most) {
        return jdbc.sql("""
                        SELECT customer_id, MAX(happened_on) AS last_on, COUNT(*) AS times FROM customers_note
                        WHERE by_id = :by AND way IS NOT NULL AND withdrawn_at IS NULL
                        GROUP BY customer_id ORDER BY last_on DESC, MAX(id) DESC LIMIT :most
                        """)
                .param("by", colleague.value())
                .param("most", most)
                .query((row, n) -> new Acquaintance(
                        new PersonId(row.getLong("customer_id")),
                        row.getObject("last_on", LocalDate.class),
                        row.getInt("times")))
                .list();
    }

    /** Whose it is and about whom; empty when there is none. */
    Optional<Note> find(NoteId id) {
        return jdbc.sql("SELECT * FROM customers_note WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> note(row))
                .optional();
    }

    void remove(NoteId id) {
        jdbc.sql("DELETE FROM customers_note WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** Whether there is such a note about this customer. */
    boolean correct(NoteId id, PersonId customer, String words) {
        return jdbc.sql("""
                        UPDATE customers_note SET correction = :words
                        WHERE id = :id AND customer_id = :customer AND withdrawn_at IS NULL
                        """)
                        .param("words", words)
                        .param("id", id.value())
                        .param("customer", customer.value())
                        .update()
                == 1;
    }

    /** Whether there was such a note about this customer. */
    boolean withdraw(NoteId id, PersonId customer, Instant now) {
        return jdbc.sql("""
                        UPDATE customers_note SET words = '', correction = '', withdrawn_at = COALESCE(withdrawn_at, :now)
                        WHERE id = :id AND customer_id = :customer
                        """)
                        .param("now", Sql.at(now))
                        .param("id", id.value())
                        .param("customer", customer.value())
                        .update()
                == 1;
    }

    void withdrawAll(PersonId customer, Instant now) {
        jdbc.sql("""
                        UPDATE customers_note SET words = '', correction = '', withdrawn_at = :now
                        WHERE customer_id = :customer AND withdrawn_at IS NULL
                        """)
                .param("now", Sql.at(now))
                .param("customer", customer.value())
                .update();
    }
}
