package samskap.dialogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.dialogue.SavedReply;
import samskap.dialogue.SavedReplyId;
import samskap.identity.PersonId;

/** What colleagues keep, in {@code dialogue_saved_reply}. */
@Repository
class SavedReplyStore {

    private final JdbcClient jdbc;

    SavedReplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedReply> of(PersonId person) {
        return jdbc.sql("SELECT * FROM dialogue_saved_reply WHERE owner_id = :person OR shared ORDER BY title, id")
                .param("person", person.value())
                .query(SavedReplyStore::reply)
                .list();
    }

    Optional<SavedReply> find(SavedReplyId id) {
        return jdbc.sql("SELECT * FROM dialogue_saved_reply WHERE id = :id")
                .param("id", id.value())
                .query(SavedReplyStore::reply)
                .optional();
    }

    SavedReplyId add(PersonId owner, SavedReply.Text text) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO dialogue_saved_reply (owner_id, shared, title, body)
                        VALUES (:owner, :shared, :title, :body)
                        """)
                .param("owner", owner.value())
                .param("shared", text.shared())
                .param("title", text.title())
                .param("body", text.body())
                .update(keys, "id");
        return new SavedReplyId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    /** Whether it was that version still. */
    boolean change(SavedReplyId id, int version, SavedReply.Text text) {
        return jdbc.sql("""
                        UPDATE dialogue_saved_reply
                        SET shared = :shared, title = :title, body = :body, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("shared", text.shared())
                        .param("title", text.title())
                        .param("body", text.body())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whether it was there. */
    boolean remove(SavedReplyId id) {
        return jdbc.sql("DELETE FROM dialogue_saved_reply WHERE id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static SavedReply reply(ResultSet row, int number) throws SQLException {
        return new SavedReply(
                new SavedReplyId(row.getLong("id")),
                new PersonId(row.getLong("owner_id")),
                row.getBoolean("shared"),
                row.getString("title"),
                row.getString("body"),
                row.getInt("version"));
    }
}
