package samskap.teams.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.Journey;
import samskap.ideas.JourneyDesk;
import samskap.identity.PersonId;
import samskap.teams.Team;
import samskap.teams.TeamId;
import samskap.teams.TeamText;

/** Teams in the tables {@code teams_*}. There are few: they are read together. */
@Repository
class TeamStore {

    private final JdbcClient jdbc;
    private final Journey journey;

    TeamStore(JdbcClient jdbc, Journey journey) {
        this.jdbc = jdbc;
        this.journey = journey;
    }

    List<Team> all() {
        var members = parts("SELECT team_id, person_id AS part FROM teams_member", PersonId::new);
        var stages = parts("SELECT team_id, stage_id AS part FROM teams_stage", id -> journey.stage((int) id));
        var topics = parts("SELECT team_id, topic_id AS part FROM teams_topic", id -> journey.topic((int) id));
        return jdbc.sql("SELECT id, name, version FROM teams_team ORDER BY name, id")
                .query((row, n) -> {
                    var id = row.getLong("id");
                    return new Team(
                            new TeamId(id),
                            row.getString("name"),
                            members.getOrDefault(id, Set.of()),
                            stages.getOrDefault(id, Set.of()),
                            topics.getOrDefault(id, Set.of()),
                            row.getInt("version"));
                })
                .list();
    }

    /** @param read null for what is gone for good */
    private <T> Map<Long, Set<T>> parts(String sql, LongFunction<@Nullable T> read) {
        var parts = new HashMap<Long, Set<T>>();
        jdbc.sql(sql)
                .query((row, n) -> Map.entry(row.getLong("team_id"), row.getLong("part")))
                .list()
                .forEach(entry -> {
                    var part = read.apply(entry.getValue());
                    if (part != null) {
                        parts.computeIfAbsent(entry.getKey(), any -> new HashSet<>())
                                .add(part);
                    }
                });
        return parts;
    }

    TeamId add(TeamText wanted) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO teams_team (name) VALUES (:name)")
                .param("name", wanted.name())
                .update(keys, "id");
        var id = new TeamId(Objects.requireNonNull(keys.getKey()).longValue());
        fill(id, wanted);
        return id;
    }

    /** Whether it was that version still. Whoever changes the same team waits here for the other. */
    boolean change(TeamId id, int version, TeamText wanted) {
        var isChanged = jdbc.sql("""
                        UPDATE teams_team SET name = :name, version = version + 1 WHERE id = :id AND version = :version
                        """)
                        .param("name", wanted.name())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
        if (!isChanged) {
            return false;
        }
        List.of("teams_member", "teams_stage", "teams_topic")
                .forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE team_id = :id")
                        .param("id", id.value())
                        .update());
        fill(id, wanted);
        return true;
    }

    private void fill(TeamId id, TeamText wanted) {
        fill(
                "INSERT INTO teams_member (team_id, person_id) VALUES (:team, :part)",
                id,
                wanted.members().stream().map(PersonId::value).toList());
        fill(
                "INSERT INTO teams_stage (team_id, stage_id) VALUES (:team, :part)",
                id,
                wanted.stages().stream().map(stage -> (long) stage.id()).toList());
        fill(
                "INSERT INTO teams_topic (team_id, topic_id) VALUES (:team, :part)",
                id,
                wanted.topics().stream().map(topic -> (long) topic.id()).toList());
    }

    private void fill(String sql, TeamId id, Collection<Long> parts) {
        parts.forEach(part ->
                jdbc.sql(sql).param("team", id.value()).param("part", part).update());
    }

    /** Whoever answered for the one answers for the other that took it in. */
    void carryOver(JourneyDesk.Kind kind, int from, int into) {
        var table = kind == JourneyDesk.Kind.STAGE ? "teams_stage" : "teams_topic";
        var part = kind == JourneyDesk.Kind.STAGE ? "stage_id" : "topic_id";
        jdbc.sql("INSERT IGNORE INTO %1$s (team_id, %2$s) SELECT team_id, :into FROM %1$s WHERE %2$s = :from"
                        .formatted(table, part))
                .param("from", from)
                .param("into", into)
                .update();
        jdbc.sql("DELETE FROM %s WHERE %s = :from".formatted(table, part))
                .param("from", from)
                .update();
    }

    boolean remove(TeamId id) {
        return jdbc.sql("DELETE FROM teams_team WHERE id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
