package samskap.ideas.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Feeling;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Pulse;
import samskap.ideas.Stage;
import samskap.ideas.Status;
import samskap.ideas.Topic;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Rows of {@code ideas_idea} as ideas. */
@Component
class IdeaRows {

    /** What a list needs: everything but the story. */
    static final String CARD = """
            i.id, i.author_id, i.title, '' AS story, i.excerpt, i.stage_id, i.topic_id, i.feeling, i.status,
            i.shared_at, i.by_staff, i.edited_at, i.version, i.supports, i.messages, i.open_questions,
            i.waiting_since, i.answered_at, i.answered_by, i.asked_by, i.trend, i.shared_key, i.waiting_key, i.help_key
            """;

    static final String WHOLE = CARD.replace("'' AS story", "i.story");

    /** What everybody may see: the condition of every query whose answer somebody else than the author reads. */
    static final String SHOWN = "i.withheld_at IS NULL";

    private final JdbcJourney journey;

    IdeaRows(JdbcJourney journey) {
        this.journey = journey;
    }

    Idea idea(ResultSet row, int number) throws SQLException {
        return new Idea(
                new IdeaId(row.getLong("id")),
                new PersonId(row.getLong("author_id")),
                row.getString("title"),
                row.getString("story"),
                row.getString("excerpt"),
                stage(Sql.intOrNull(row, "stage_id")),
                topic(Sql.intOrNull(row, "topic_id")),
                Feeling.ofLevel(Sql.intOrNull(row, "feeling")).orElse(null),
                Status.valueOf(row.getString("status")),
                Sql.instant(row, "shared_at"),
                row.getBoolean("by_staff"),
                Sql.instantOrNull(row, "edited_at"),
                row.getInt("version"),
                pulse(row));
    }

    private static Pulse pulse(ResultSet row) throws SQLException {
        return new Pulse(
                row.getInt("supports"),
                row.getInt("messages"),
                row.getInt("open_questions"),
                Sql.instantOrNull(row, "waiting_since"),
                Sql.instantOrNull(row, "answered_at"),
                person(Sql.longOrNull(row, "answered_by")),
                person(Sql.longOrNull(row, "asked_by")));
    }

    private @Nullable Stage stage(@Nullable Integer id) {
        return id == null ? null : journey.stage((int) id);
    }

    private @Nullable Topic topic(@Nullable Integer id) {
        return id == null ? null : journey.topic((int) id);
    }

    private static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }
}
