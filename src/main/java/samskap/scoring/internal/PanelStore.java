package samskap.scoring.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.NewPanel;
import samskap.scoring.Panel;
import samskap.shared.Sql;

/** Panels with their judges and ideas, in {@code scoring_panel} and its neighbours. */
@Repository
class PanelStore {

    private final JdbcClient jdbc;

    PanelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Panel> all() {
        return read("TRUE", Map.of());
    }

    Optional<Panel> find(long panel) {
        return read("panel_id = :panel", Map.of("panel", panel)).stream().findFirst();
    }

    /** @param which a condition on {@code panel_id} */
    private List<Panel> read(String which, Map<String, Object> parameters) {
        var judges = members("scoring_judge", "person_id", which, parameters);
        var ideas = members("scoring_panel_idea", "idea_id", which, parameters);
        return jdbc.sql("""
                        SELECT panel_id, name, made_by, made_at, round
                        FROM (SELECT id AS panel_id, name, made_by, made_at, round FROM scoring_panel) panel
                        WHERE %s ORDER BY panel_id DESC
                        """.formatted(which))
                .params(parameters)
                .query((row, n) -> new Panel(
                        row.getLong("panel_id"),
                        row.getString("name"),
                        new PersonId(row.getLong("made_by")),
                        Sql.instant(row, "made_at"),
                        row.getInt("round"),
                        judges.getOrDefault(row.getLong("panel_id"), List.of()).stream()
                                .map(PersonId::new)
                                .toList(),
                        ideas.getOrDefault(row.getLong("panel_id"), List.of()).stream()
                                .map(IdeaId::new)
                                .toList()))
                .list();
    }

    private Map<Long, List<Long>> members(String table, String column, String which, Map<String, Object> parameters) {
        return jdbc
                .sql("SELECT panel_id, %s AS member FROM %s WHERE %s ORDER BY member".formatted(column, table, which))
                .params(parameters)
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

    /** The panel's round, which nobody changes before this transaction ends. */
    int holdRound(long panel) {
        return jdbc.sql("SELECT round FROM scoring_panel WHERE id = :panel FOR UPDATE")
                .param("panel", panel)
                .query(Integer.class)
                .single();
    }

    void secondRound(long panel) {
        jdbc.sql("UPDATE scoring_panel SET round = 2 WHERE id = :panel")
                .param("panel", panel)
                .update();
    }
}
