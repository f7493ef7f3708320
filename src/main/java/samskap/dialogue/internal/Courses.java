package samskap.dialogue.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.internal.Timing.Course;
import samskap.ideas.IdeaId;
import samskap.shared.Sql;

/** When customers' ideas were answered, in {@code dialogue_course}: figures never read whole dialogues. */
@Repository
class Courses {

    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param answeredAt null when there is no answer (any more)
     * @param concludedAt null when nothing has concluded it (any more)
     */
    void set(IdeaId idea, Instant sharedAt, @Nullable Instant answeredAt, @Nullable Instant concludedAt) {
        jdbc.sql("""
                        INSERT INTO dialogue_course (idea_id, shared_at, answered_at, concluded_at)
                        VALUES (:idea, :shared, :answered, :concluded)
                        ON DUPLICATE KEY UPDATE answered_at = :answered, concluded_at = :concluded
                        """)
                .param("idea", idea.value())
                .param("shared", Sql.at(sharedAt))
                .param("answered", Sql.atOrNull(answeredAt))
                .param("concluded", Sql.atOrNull(concludedAt))
                .update();
    }

    /** A colleague's own idea keeps nobody waiting. */
    void leaveOut(IdeaId idea) {
        jdbc.sql("DELETE FROM dialogue_course WHERE idea_id = :idea")
                .param("idea", idea.value())
                .update();
    }

    List<Duration> waitsAnsweredSince(Instant since) {
        return jdbc.sql("SELECT shared_at, answered_at FROM dialogue_course WHERE answered_at >= :since")
                .param("since", Sql.at(since))
                .query((row, n) -> Duration.between(Sql.instant(row, "shared_at"), Sql.instant(row, "answered_at")))
                .list();
    }

    List<Course> sharedSince(Instant since) {
        return jdbc.sql("SELECT * FROM dialogue_course WHERE shared_at >= :since ORDER BY shared_at, idea_id")
                .param("since", Sql.at(since))
                .query((row, n) -> new Course(
                        new IdeaId(row.getLong("idea_id")),
                        Sql.instant(row, "shared_at"),
                        Sql.instantOrNull(row, "answered_at"),
                        Sql.instantOrNull(row, "concluded_at")))
                .list();
    }
}
