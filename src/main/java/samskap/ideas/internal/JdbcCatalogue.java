package samskap.ideas.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Catalogue;
import samskap.ideas.IdeaId;
import samskap.ideas.Status;
import samskap.identity.PersonId;
import samskap.shared.Sql;

@Repository
class JdbcCatalogue implements Catalogue {

    /** Characters of a word with its space, over the languages that people write here. */
    private static final int LETTERS_A_WORD = 6;

    private final JdbcClient jdbc;
    private final JdbcJourney journey;

    JdbcCatalogue(JdbcClient jdbc, JdbcJourney journey) {
        this.jdbc = jdbc;
        this.journey = journey;
    }

    @Override
    public List<Entry> everyEntry() {
        return jdbc.sql("""
                        SELECT id, author_id, title, stage_id, topic_id, status, shared_at, supports,
                               CHAR_LENGTH(title) + CHAR_LENGTH(story) AS letters
                        FROM ideas_idea WHERE withheld_at IS NULL ORDER BY id
                        """)
                .query((row, n) -> {
                    var stage = Sql.intOrNull(row, "stage_id");
                    var topic = Sql.intOrNull(row, "topic_id");
                    return new Entry(
                            new IdeaId(row.getLong("id")),
                            new PersonId(row.getLong("author_id")),
                            row.getString("title"),
                            stage == null ? null : journey.stage((int) stage),
                            topic == null ? null : journey.topic((int) topic),
                            Status.valueOf(row.getString("status")),
                            Sql.instant(row, "shared_at"),
                            row.getInt("supports"),
                            row.getInt("letters") / LETTERS_A_WORD);
                })
                .list();
    }
}
