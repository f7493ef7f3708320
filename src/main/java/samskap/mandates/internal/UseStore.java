package samskap.mandates.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.MessageId;
import samskap.identity.PersonId;
import samskap.mandates.Mandate;
import samskap.mandates.MandateId;
import samskap.mandates.MandateUses.Wrong;
import samskap.mandates.Use;
import samskap.mandates.UseId;
import samskap.moments.MomentId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.Sql;

/** What was done within mandates and thanked for, in {@code mandates_use}, {@code _thanks} and {@code _wrong}. */
@Repository
class UseStore {

    private static final String SELECT = """
            SELECT u.*, w.title FROM mandates_use u
            JOIN mandates_wording w ON w.mandate_id = u.mandate_id AND w.version = u.version\
            """;
    private static final String DEED = "deed-";
    private static final String SAID = "said-";
    private static final String MESSAGE = "message-";

    private final JdbcClient jdbc;

    UseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean said(Mandate mandate, PersonId by, MessageId message, Instant now) {
        return add(mandate, by, MESSAGE + message.value(), message.value(), null, now);
    }

    boolean did(Mandate mandate, PersonId by, MomentId moment, UUID deed, Instant now) {
        return add(mandate, by, DEED + deed, null, moment.value(), now);
    }

    boolean answered(Mandate mandate, PersonId by, MomentId moment, UUID said, Instant now) {
        return add(mandate, by, SAID + said, null, moment.value(), now);
    }

    private boolean add(
            Mandate mandate, PersonId by, String key, @Nullable Long message, @Nullable Long moment, Instant now) {
        return jdbc.sql("""
                        INSERT IGNORE INTO mandates_use
                          (use_key, mandate_id, version, by_id, message_id, moment_id, used_at)
                        VALUES (:key, :mandate, :version, :by, :message, :moment, :now)
                        """)
                        .param("key", key)
                        .param("mandate", mandate.id().value())
                        .param("version", mandate.version())
                        .param("by", by.value())
                        .param("message", message)
                        .param("moment", moment)
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    Slice<Use> page(@Nullable Cursor after, int size) {
        var rows = jdbc.sql(SELECT + " WHERE u.id < :before ORDER BY u.id DESC LIMIT :most")
                .param("before", after == null ? Long.MAX_VALUE : after.id())
                .param("most", size + 1)
                .query(UseStore::row)
                .list();
        return Slice.of(
                thanked(rows),
                size,
                last -> new Cursor(last.id().value(), last.id().value()));
    }

    Optional<Use> find(UseId id) {
        return thanked(jdbc.sql(SELECT + " WHERE u.id = :id")
                        .param("id", id.value())
                        .query(UseStore::row)
                        .list())
                .stream()
                .findFirst();
    }

    private static Use row(ResultSet row, int number) throws SQLException {
        var message = Sql.longOrNull(row, "message_id");
        var moment = Sql.longOrNull(row, "moment_id");
        return new Use(
                new UseId(row.getLong("id")),
                new MandateId(row.getLong("mandate_id")),
                row.getString("title"),
                new PersonId(row.getLong("by_id")),
                message == null ? null : new MessageId(message),
                moment == null ? null : new MomentId(moment),
                deed(row.getString("use_key")),
                Sql.instant(row, "used_at"),
                List.of());
    }

    private static @Nullable UUID deed(String key) {
        return key.startsWith(DEED) || key.startsWith(SAID)
                ? UUID.fromString(key.substring(key.indexOf('-') + 1))
                : null;
    }

    private List<Use> thanked(List<Use> uses) {
        if (uses.isEmpty()) {
            return uses;
        }
        var thanks = jdbc
                .sql("SELECT use_id, by_id FROM mandates_thanks WHERE use_id IN (:ids) ORDER BY thanked_at, by_id")
                .param("ids", uses.stream().map(use -> use.id().value()).toList())
                .query((row, n) -> Map.entry(row.getLong("use_id"), new PersonId(row.getLong("by_id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return uses.stream()
                .map(use -> use.thankedBy(thanks.getOrDefault(use.id().value(), List.of())))
                .toList();
    }

    boolean thank(UseId use, PersonId by, Instant now) {
        return jdbc.sql("INSERT IGNORE INTO mandates_thanks (use_id, by_id, thanked_at) VALUES (:use, :by, :now)")
                        .param("use", use.value())
                        .param("by", by.value())
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    List<Use> unreadThanks(PersonId person) {
        return thanked(jdbc.sql(SELECT + """
                         WHERE u.by_id = :person
                           AND EXISTS (SELECT 1 FROM mandates_thanks t WHERE t.use_id = u.id AND t.read_at IS NULL)
                         ORDER BY u.id DESC LIMIT 50
                        """)
                .param("person", person.value())
                .query(UseStore::row)
                .list());
    }

    int countUnreadThanks(PersonId person) {
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT t.use_id) FROM mandates_thanks t JOIN mandates_use u ON u.id = t.use_id
                        WHERE u.by_id = :person AND t.read_at IS NULL
                        """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    boolean readThanks(PersonId person, Collection<UseId> shown, Instant now) {
        return !shown.isEmpty()
                && jdbc.sql("""
                        UPDATE mandates_thanks t JOIN mandates_use u ON u.id = t.use_id
                        SET t.read_at = :now WHERE u.by_id = :person AND u.id IN (:shown) AND t.read_at IS NULL
                        """)
                                .param("now", Sql.at(now))
                                .param("person", person.value())
                                .param("shown", shown.stream().map(UseId::value).toList())
                                .update()
                        > 0;
    }

    void note(MandateId mandate, UUID key, PersonId by, String words, Instant now) {
        jdbc.sql("""
                        INSERT IGNORE INTO mandates_wrong (wrong_key, mandate_id, by_id, words, written_at)
                        VALUES (:key, :mandate, :by, :words, :now)
                        """)
                .param("key", key.toString())
                .param("mandate", mandate.value())
                .param("by", by.value())
                .param("words", words)
                .param("now", Sql.at(now))
                .update();
    }

    /** Of each of these mandates so many, latest first. */
    Map<Long, List<Wrong>> wrong(Collection<Long> mandates, int most) {
        if (mandates.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT * FROM (SELECT w.*, ROW_NUMBER() OVER (PARTITION BY w.mandate_id ORDER BY w.id DESC) AS nth
                                       FROM mandates_wrong w WHERE w.mandate_id IN (:mandates)) latest
                        WHERE nth <= :most ORDER BY id DESC
                        """)
                .param("mandates", mandates)
                .param("most", most)
                .query((row, n) -> Map.entry(
                        row.getLong("mandate_id"),
                        new Wrong(
                                new PersonId(row.getLong("by_id")),
                                row.getString("words"),
                                Sql.instant(row, "written_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
