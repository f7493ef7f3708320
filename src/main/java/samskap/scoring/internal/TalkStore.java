package samskap.scoring.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.Said;
import samskap.shared.Sql;

/** What judges say to each other, in {@code scoring_talk}. */
@Repository
class TalkStore {

    private final JdbcClient jdbc;

    TalkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Said> talk(long panel, IdeaId idea) {
        return jdbc.sql("""
                        SELECT person_id, words, said_at FROM scoring_talk
                        WHERE panel_id = :panel AND idea_id = :idea ORDER BY id
                        """)
                .param("panel", panel)
                .param("idea", idea.value())
                .query((row, n) -> new Said(
                        new PersonId(row.getLong("person_id")), row.getString("words"), Sql.instant(row, "said_at")))
                .list();
    }

    /** How much was said about each idea that was talked about. */
    Map<IdeaId, Integer> talkedAbout(long panel) {
        return jdbc
                .sql("SELECT idea_id, COUNT(*) AS said FROM scoring_talk WHERE panel_id = :panel GROUP BY idea_id")
                .param("panel", panel)
                .query((row, n) -> Map.entry(new IdeaId(row.getLong("idea_id")), row.getInt("said")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void say(PersonId judge, long panel, IdeaId idea, UUID key, String words, Instant at) {
        jdbc.sql("""
                        INSERT IGNORE INTO scoring_talk (say_key, panel_id, idea_id, person_id, words, said_at)
                        VALUES (:key, :panel, :idea, :judge, :words, :at)
                        """)
                .param("key", key.toString())
                .param("panel", panel)
                .param("idea", idea.value())
                .param("judge", judge.value())
                .param("words", words)
                .param("at", Sql.at(at))
                .update();
    }
}
