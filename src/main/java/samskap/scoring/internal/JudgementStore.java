package samskap.scoring.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.Judgement;
import samskap.scoring.Panel;
import samskap.shared.Sql;

/** What judges said of ideas, in {@code scoring_judgement}; only ever added to. */
@Repository
class JudgementStore {

    /** @param judgement null when the judge does not understand the idea */
    record Judged(
            long id,
            long panel,
            int round,
            PersonId judge,
            IdeaId idea,
            @Nullable Judgement judgement) {}

    private final JdbcClient jdbc;

    JudgementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What each judge of a panel said last of each idea in each round; an undone judgement is missing. */
    List<Judged> judged(long panel) {
        return latest("panel_id = :panel", Map.of("panel", panel));
    }

    /** What all panels said up to the mark; see {@link #lastWords}. */
    Collection<Judged> judgements(Watermark upTo) {
        return lastWords(latest("id <= :mark", Map.of("mark", upTo.judgement())));
    }

    /** What one panel said up to a round. */
    Collection<Judged> judgementsIn(long panel, int round) {
        return lastWords(latest("panel_id = :panel AND round <= :round", Map.of("panel", panel, "round", round)));
    }

    /**
     * A judge's last word on an idea in each panel: what the second round says takes the first one's place, and what
     * was taken back or is not understood counts no more.
     */
    private static Collection<Judged> lastWords(List<Judged> inOrder) {
        var last = new LinkedHashMap<List<Object>, Judged>();
        inOrder.forEach(judged -> last.put(List.of(judged.panel(), judged.judge(), judged.idea()), judged));
        last.values().removeIf(judged -> judged.judgement() == null);
        return last.values();
    }

    /** Round by round. */
    private List<Judged> latest(String which, Map<String, Object> parameters) {
        return jdbc.sql("""
                        SELECT j.* FROM scoring_judgement j
                        JOIN (SELECT MAX(id) AS id FROM scoring_judgement WHERE %s
                              GROUP BY panel_id, round, person_id, idea_id) latest ON latest.id = j.id
                        WHERE j.state <> 'OPEN' ORDER BY j.round, j.id
                        """.formatted(which))
                .params(parameters)
                .query((row, n) -> new Judged(
                        row.getLong("id"),
                        row.getLong("panel_id"),
                        row.getInt("round"),
                        new PersonId(row.getLong("person_id")),
                        new IdeaId(row.getLong("idea_id")),
                        row.getString("state").equals("JUDGED")
                                ? new Judgement(row.getInt("fresh"), row.getInt("useful"), row.getInt("doable"))
                                : null))
                .list();
    }

    /** @param judgement null when the judge does not understand the idea */
    void judge(Panel panel, PersonId judge, IdeaId idea, @Nullable Judgement judgement, Instant at) {
        add(panel, judge, idea, judgement == null ? "UNCLEAR" : "JUDGED", judgement, at);
    }

    void undo(Panel panel, PersonId judge, IdeaId idea, Instant at) {
        add(panel, judge, idea, "OPEN", null, at);
    }

    private void add(
            Panel panel, PersonId judge, IdeaId idea, String state, @Nullable Judgement judgement, Instant at) {
        jdbc.sql("""
                        INSERT INTO scoring_judgement
                          (panel_id, round, idea_id, person_id, state, fresh, useful, doable, judged_at)
                        VALUES (:panel, :round, :idea, :judge, :state, :fresh, :useful, :doable, :at)
                        """)
                .param("panel", panel.id())
                .param("round", panel.round())
                .param("idea", idea.value())
                .param("judge", judge.value())
                .param("state", state)
                .param("fresh", judgement == null ? null : judgement.fresh())
                .param("useful", judgement == null ? null : judgement.useful())
                .param("doable", judgement == null ? null : judgement.doable())
                .param("at", Sql.at(at))
                .update();
    }
}
