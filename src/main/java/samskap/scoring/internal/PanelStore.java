package samskap.scoring.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.Judgement;
import samskap.scoring.NewPanel;
import samskap.scoring.Panel;
import samskap.scoring.Said;
import samskap.shared.Sql;

/** Panels, their judges, ideas, judgements and talk, in {@code scoring_panel} and its neighbours. */
@Repository
class PanelStore {

    /** @param judgement null when the judge does not understand the idea */
    record Judged(
            long id,
            int round,
            PersonId judge,
            IdeaId idea,
            @Nullable Judgement judgement) {}

    private final JdbcClient jdbc;

    PanelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Panel> all() {
        return read("");
    }

    Optional<Panel> find(long panel) {
        return read(" WHERE id = " + panel).stream().findFirst();
    }

    private List<Panel> read(String which) {
        var judges = members("scoring_judge", "person_id", which);
        var ideas = members("scoring_panel_idea", "idea_id", which);
        return jdbc.sql("SELECT id, name, made_by, made_at, round FROM scoring_panel" + which + " ORDER BY id DESC")
                .query((row, n) -> new Panel(
                        row.getLong("id"),
                        row.getString("name"),
                        new PersonId(row.getLong("made_by")),
                        Sql.instant(row, "made_at"),
                        row.getInt("round"),
                        judges.getOrDefault(row.getLong("id"), List.of()).stream()
                                .map(PersonId::new)
                                .toList(),
                        ideas.getOrDefault(row.getLong("id"), List.of()).stream()
                                .map(IdeaId::new)
                                .toList()))
                .list();
    }

    private Map<Long, List<Long>> members(String table, String column, String which) {
        return jdbc
                .sql("SELECT panel_id, " + column + " AS member FROM " + table + which.replace("id", "panel_id")
                        + " ORDER BY member")
                .query((row, n) -> Map.entry(row.getLong("panel_id"), row.getLong("member")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    long seed(long panel) {
        return jdbc.sql("SELECT seed FROM scoring_panel WHERE id = :panel")
                .param("panel", panel)
                .query(Long.class)
                .single();
    }

    long add(PersonId owner, String name, NewPanel wanted, long seed, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO scoring_panel (name, made_by, made_at, seed) VALUES (:name, :by, :at, :seed)")
                .param("name", name)
                .param("by", owner.value())
                .param("at", Sql.at(at))
                .param("seed", seed)
                .update(key, "id");
        long panel = Objects.requireNonNull(key.getKey()).longValue();
        wanted.ideas()
                .forEach(idea -> jdbc.sql("INSERT INTO scoring_panel_idea (panel_id, idea_id) VALUES (:panel, :idea)")
                        .param("panel", panel)
                        .param("idea", idea.value())
                        .update());
        wanted.judges()
                .forEach(judge -> jdbc.sql("""
                                INSERT INTO scoring_judge (panel_id, person_id, invited_at) VALUES (:panel, :judge, :at)
                                """)
                        .param("panel", panel)
                        .param("judge", judge.value())
                        .param("at", Sql.at(at))
                        .update());
        return panel;
    }

    /** Keeps the judge's part of the panel to this transaction. */
    void holdJudge(PersonId judge, long panel) {
        closedRound(judge, panel, " FOR UPDATE");
    }

    /** The last round that the judge is done with; 0 for none. */
    int closedRound(PersonId judge, long panel) {
        return closedRound(judge, panel, "");
    }

    private int closedRound(PersonId judge, long panel, String lock) {
        return jdbc.sql("SELECT closed_round FROM scoring_judge WHERE panel_id = :panel AND person_id = :judge" + lock)
                .param("panel", panel)
                .param("judge", judge.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void close(PersonId judge, long panel, int round) {
        jdbc.sql("""
                        UPDATE scoring_judge SET closed_round = GREATEST(closed_round, :round)
                        WHERE panel_id = :panel AND person_id = :judge
                        """)
                .param("round", round)
                .param("panel", panel)
                .param("judge", judge.value())
                .update();
    }

    /** The panels whose round the judge has not closed. */
    List<Long> waitingFor(PersonId judge) {
        return jdbc.sql("""
                        SELECT p.id FROM scoring_judge j JOIN scoring_panel p ON p.id = j.panel_id
                        WHERE j.person_id = :judge AND j.closed_round < p.round ORDER BY p.id
                        """)
                .param("judge", judge.value())
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    boolean isTrained(PersonId judge, long panel) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM scoring_judge
                        WHERE panel_id = :panel AND person_id = :judge AND trained_at IS NOT NULL
                        """)
                        .param("panel", panel)
                        .param("judge", judge.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void trained(PersonId judge, long panel, Instant at) {
        jdbc.sql("""
                        UPDATE scoring_judge SET trained_at = COALESCE(trained_at, :at)
                        WHERE panel_id = :panel AND person_id = :judge
                        """)
                .param("at", Sql.at(at))
                .param("panel", panel)
                .param("judge", judge.value())
                .update();
    }

    /** What each judge said last of each idea in each round; an undone judgement is missing. */
    List<Judged> judged(long panel) {
        return jdbc.sql("""
                        SELECT j.* FROM scoring_judgement j
                        JOIN (SELECT MAX(id) AS id FROM scoring_judgement
                              WHERE panel_id = :panel GROUP BY round, person_id, idea_id) latest ON latest.id = j.id
                        WHERE j.state <> 'OPEN' ORDER BY j.id
                        """)
                .param("panel", panel)
                .query((row, n) -> new Judged(
                        row.getLong("id"),
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

    void secondRound(long panel) {
        jdbc.sql("UPDATE scoring_panel SET round = 2 WHERE id = :panel")
                .param("panel", panel)
                .update();
    }
}
