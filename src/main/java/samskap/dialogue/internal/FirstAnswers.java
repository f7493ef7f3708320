package samskap.dialogue.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.shared.Sql;

/** How long customers waited for our first word, in {@code dialogue_first_answer}. */
@Repository
class FirstAnswers {

    private final JdbcClient jdbc;

    FirstAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param answeredAt null when there is no answer any more */
    void set(IdeaId idea, Instant sharedAt, @Nullable Instant answeredAt) {
        if (answeredAt == null) {
            jdbc.sql("DELETE FROM dialogue_first_answer WHERE idea_id = :idea")
                    .param("idea", idea.value())
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO dialogue_first_answer (idea_id, shared_at, answered_at)
                        VALUES (:idea, :shared, :answered) ON DUPLICATE KEY UPDATE answered_at = :answered
                        """)
                .param("idea", idea.value())
                .param("shared", Sql.at(sharedAt))
                .param("answered", Sql.at(answeredAt))
                .update();
    }

    List<Duration> waitsAnsweredSince(Instant since) {
        return jdbc.sql("SELECT shared_at, answered_at FROM dialogue_first_answer WHERE answered_at >= :since")
                .param("since", Sql.at(since))
                .query((row, n) -> Duration.between(Sql.instant(row, "shared_at"), Sql.instant(row, "answered_at")))
                .list();
    }
}
