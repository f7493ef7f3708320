package samskap.moments.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.moments.PlaceId;
import samskap.moments.Theme.Voices;
import samskap.moments.Themes.Begun;
import samskap.shared.Sql;

/** Which moments tell of the same: {@code moments_moment.theme_id}, the number of the one that the theme began with. */
@Repository
class ThemeStore {

    private static final String WORDS =
            "SELECT id, is_well, CONCAT_WS('\n', NULLIF(words, ''), NULLIF(just_before, ''), NULLIF(expected, ''),"
                    + " NULLIF(better, '')) AS told FROM moments_moment ";

    private final JdbcClient jdbc;

    ThemeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a moment tells, all together; may be empty. */
    record Words(long id, boolean well, String text) {}

    /** A theme in figures. */
    record Count(long theme, boolean well, int moments, Voices voices, Instant since, long latest, int open) {}

    /** How many moments of a theme were told at a place and are part of an idea. */
    record Share(long theme, PlaceId place, @Nullable IdeaId idea, int moments) {}

    /** A moment that is part of no idea. */
    record Open(long moment, @Nullable PersonId teller) {}

    /** The next that have no theme yet, oldest first. */
    List<Words> ungathered(int most) {
        return jdbc.sql(WORDS + "WHERE theme_id IS NULL AND state = 'SHOWN' ORDER BY id LIMIT :most")
                .param("most", most)
                .query(ThemeStore::words)
                .list();
    }

    /** The latest that have a theme, oldest first. */
    List<Words> gathered(int most) {
        return jdbc.sql(WORDS + "WHERE theme_id IS NOT NULL AND state = 'SHOWN' ORDER BY id DESC LIMIT :most")
                .param("most", most)
                .query(ThemeStore::words)
                .list()
                .reversed();
    }

    /** Those of these that have a theme and count. */
    List<Words> gathered(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(WORDS + "WHERE id IN (:ids) AND theme_id IS NOT NULL AND state = 'SHOWN' ORDER BY id")
                        .param("ids", ids)
                        .query(ThemeStore::words)
                        .list();
    }

    private static Words words(ResultSet row, int number) throws SQLException {
        return new Words(row.getLong("id"), row.getBoolean("is_well"), row.getString("told"));
    }

    /** Of these moments, those that have one. */
    Map<Long, Long> themesOf(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT id, theme_id FROM moments_moment WHERE id IN (:ids) AND theme_id IS NOT NULL")
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(row.getLong("id"), row.getLong("theme_id")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many moments of each of these themes count. */
    Map<Long, Integer> sizesOf(Collection<Long> themes) {
        return themes.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT theme_id, COUNT(*) AS moments FROM moments_moment"
                                + " WHERE theme_id IN (:themes) AND state = 'SHOWN' GROUP BY theme_id")
                        .param("themes", themes)
                        .query((row, n) -> Map.entry(row.getLong("theme_id"), row.getInt("moments")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether it had none yet. */
    boolean gather(long moment, long theme) {
        return jdbc.sql("UPDATE moments_moment SET theme_id = :theme WHERE id = :moment AND theme_id IS NULL")
                        .param("theme", theme)
                        .param("moment", moment)
                        .update()
                == 1;
    }

    /** It tells more now: it is gathered anew, unless others are with it. */
    void gatherAnew(long moment) {
        jdbc.sql("""
                        UPDATE moments_moment SET theme_id = NULL WHERE id = :moment AND NOT EXISTS (
                          SELECT 1 FROM (SELECT id FROM moments_moment
                                         WHERE theme_id = :moment AND id <> :moment LIMIT 1) follower)
                        """).param("moment", moment).update();
    }

    /** Of two moments or more: what is open first, of these what most people told, then the latest. */
    List<Count> most(int most) {
        return counts("WHERE moments > 1 ORDER BY loose > 0 DESC, named + devices DESC, latest DESC LIMIT " + most, 0);
    }

    /** Of two moments or more, the first of which happened since then. */
    List<Begun> begun(Instant from) {
        return jdbc.sql("""
                        SELECT MIN(happened_at) AS since, MAX(idea_id IS NOT NULL) AS is_part FROM moments_moment
                        WHERE state = 'SHOWN' AND theme_id IS NOT NULL
                        GROUP BY theme_id HAVING COUNT(*) > 1 AND since >= :from
                        """)
                .param("from", Sql.at(from))
                .query((row, n) -> new Begun(Sql.instant(row, "since"), row.getBoolean("is_part")))
                .list();
    }

    List<Count> find(long theme) {
        return counts("", theme);
    }

    /** @param theme 0 for all */
    private List<Count> counts(String which, long theme) {
        return jdbc.sql("""
                        SELECT * FROM (SELECT theme_id, MAX(is_well) AS well, COUNT(*) AS moments, COUNT(DISTINCT teller_id) AS named,
                               COUNT(DISTINCT device) AS devices,
                               COUNT(IF(teller_id IS NULL AND device IS NULL, 1, NULL)) AS strangers,
                               MIN(happened_at) AS since, MAX(id) AS latest, COUNT(IF(idea_id IS NULL, 1, NULL)) AS loose
                        FROM moments_moment
                        WHERE state = 'SHOWN' AND theme_id %s GROUP BY theme_id) counted %s
                        """.formatted(theme == 0 ? "IS NOT NULL" : "= :theme", which))
                .param("theme", theme)
                .query((row, n) -> new Count(
                        row.getLong("theme_id"),
                        row.getBoolean("well"),
                        row.getInt("moments"),
                        new Voices(row.getInt("named"), row.getInt("devices"), row.getInt("strangers")),
                        Sql.instant(row, "since"),
                        row.getLong("latest"),
                        row.getInt("loose")))
                .list();
    }

    /** Where the moments of these themes were told and what they are part of, most often first. */
    Map<Long, List<Share>> shares(Collection<Long> themes) {
        if (themes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT theme_id, place_id, idea_id, COUNT(*) AS moments FROM moments_moment
                        WHERE theme_id IN (:themes) AND state = 'SHOWN'
                        GROUP BY theme_id, place_id, idea_id ORDER BY moments DESC, place_id, idea_id
                        """)
                .param("themes", themes)
                .query((row, n) -> {
                    var idea = Sql.longOrNull(row, "idea_id");
                    return new Share(
                            row.getLong("theme_id"),
                            new PlaceId(row.getLong("place_id")),
                            idea == null ? null : new IdeaId(idea),
                            row.getInt("moments"));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Share::theme));
    }

    /** The latest of each of these themes that have words. */
    Map<Long, List<Long>> stories(Collection<Long> themes, int each) {
        var stories = new HashMap<Long, List<Long>>();
        if (!themes.isEmpty()) {
            jdbc.sql("""
                            SELECT theme_id, id FROM (
                              SELECT theme_id, id, ROW_NUMBER() OVER (PARTITION BY theme_id ORDER BY id DESC) AS place
                              FROM moments_moment WHERE theme_id IN (:themes) AND state = 'SHOWN' AND words <> '') latest
                            WHERE place <= :each ORDER BY id DESC
                            """)
                    .param("themes", themes)
                    .param("each", each)
                    .query((row, n) -> stories.computeIfAbsent(row.getLong("theme_id"), first -> new ArrayList<>())
                            .add(row.getLong("id")))
                    .list();
        }
        return stories;
    }

    /** Its moments that are part of no idea, held until the transaction ends. */
    List<Open> open(long theme) {
        return jdbc.sql("""
                        SELECT id, teller_id FROM moments_moment
                        WHERE theme_id = :theme AND state = 'SHOWN' AND idea_id IS NULL ORDER BY id FOR UPDATE
                        """)
                .param("theme", theme)
                .query((row, n) -> {
                    var teller = Sql.longOrNull(row, "teller_id");
                    return new Open(row.getLong("id"), teller == null ? null : new PersonId(teller));
                })
                .list();
    }

    /** Makes them part of the idea. */
    void join(Collection<Open> moments, IdeaId idea) {
        jdbc.sql("UPDATE moments_moment SET idea_id = :idea WHERE id IN (:ids) AND idea_id IS NULL")
                .param("idea", idea.value())
                .param("ids", moments.stream().map(Open::moment).toList())
                .update();
    }
}
