package samskap.ideas.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.ideas.Merger;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Families from {@code ideas_idea.merged_into}, which is a tree: each idea names the one that it was merged into. */
@Repository
class JdbcFamilies implements Families {

    private final JdbcClient jdbc;

    JdbcFamilies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public IdeaId mainOf(IdeaId idea) {
        // Nearly every idea stands for itself: one look at its row is all.
        var main = idea;
        for (var into = into(main); into.isPresent(); into = into(main)) {
            main = into.get();
        }
        return main;
    }

    private Optional<IdeaId> into(IdeaId idea) {
        return jdbc.sql("SELECT merged_into FROM ideas_idea WHERE id = :id AND merged_into IS NOT NULL")
                .param("id", idea.value())
                .query((row, n) -> new IdeaId(row.getLong("merged_into")))
                .optional();
    }

    @Override
    public List<IdeaId> wayOf(IdeaId idea) {
        return jdbc.sql("""
                        WITH RECURSIVE way (id, depth) AS (
                          SELECT :id + 0, 0
                          UNION ALL
                          SELECT i.merged_into, depth + 1 FROM way w JOIN ideas_idea i ON i.id = w.id
                          WHERE i.merged_into IS NOT NULL)
                        SELECT id FROM way ORDER BY depth
                        """)
                .param("id", idea.value())
                .query((row, n) -> new IdeaId(row.getLong("id")))
                .list();
    }

    @Override
    public List<IdeaId> membersOf(IdeaId idea) {
        var others = down(Set.of(idea)).getOrDefault(idea, Set.of()).stream()
                .filter(member -> !member.equals(idea))
                .sorted(Comparator.comparingLong(IdeaId::value));
        return Stream.concat(Stream.of(idea), others).toList();
    }

    @Override
    public Map<IdeaId, Set<IdeaId>> membersOf(Collection<IdeaId> ideas) {
        return ideas.isEmpty()
                ? Map.of()
                : down(jdbc.sql("SELECT id FROM ideas_idea WHERE id IN (:ideas)")
                        .param("ideas", values(ideas))
                        .query((row, n) -> new IdeaId(row.getLong("id")))
                        .set());
    }

    /**
     * Each with its members, a level of the trees at a time. Nearly every idea stands for itself, so that one look at
     * an index is all; asked to go down by itself, the database would read every idea.
     */
    private Map<IdeaId, Set<IdeaId>> down(Set<IdeaId> mains) {
        Map<IdeaId, Set<IdeaId>> members =
                mains.stream().collect(Collectors.toMap(main -> main, main -> new HashSet<>(Set.of(main))));
        var level = mains.stream().collect(Collectors.toMap(main -> main, Set::of));
        while (!level.isEmpty()) {
            var above = level;
            var next = new HashMap<IdeaId, Set<IdeaId>>();
            jdbc.sql("SELECT id, merged_into FROM ideas_idea WHERE merged_into IN (:above)")
                    .param("above", values(above.keySet()))
                    .query(row -> {
                        next.put(
                                new IdeaId(row.getLong("id")),
                                above.getOrDefault(new IdeaId(row.getLong("merged_into")), Set.of()));
                    });
            next.forEach((member, leadsTo) -> leadsTo.forEach(main ->
                    members.computeIfAbsent(main, any -> new HashSet<>()).add(member)));
            level = next;
        }
        return members;
    }

    @Override
    public Map<IdeaId, IdeaId> mainsOf(Collection<IdeaId> ideas) {
        if (ideas.isEmpty()) {
            return Map.of();
        }
        var mains = new HashMap<IdeaId, IdeaId>();
        jdbc.sql("""
                        WITH RECURSIVE way (member, id) AS (
                          SELECT id, merged_into FROM ideas_idea WHERE id IN (:ideas) AND merged_into IS NOT NULL
                          UNION ALL
                          SELECT w.member, i.merged_into FROM way w JOIN ideas_idea i ON i.id = w.id
                          WHERE i.merged_into IS NOT NULL)
                        SELECT w.member, w.id FROM way w JOIN ideas_idea i ON i.id = w.id WHERE i.merged_into IS NULL
                        """).param("ideas", values(ideas)).query(row -> {
            mains.put(new IdeaId(row.getLong("member")), new IdeaId(row.getLong("id")));
        });
        return mains;
    }

    private static Set<Long> values(Collection<IdeaId> ideas) {
        return ideas.stream().map(IdeaId::value).collect(Collectors.toSet());
    }

    @Override
    public Map<IdeaId, IdeaId> everyMerged() {
        var into = new HashMap<IdeaId, IdeaId>();
        jdbc.sql("SELECT id, merged_into FROM ideas_idea WHERE merged_into IS NOT NULL")
                .query(row -> {
                    into.put(new IdeaId(row.getLong("id")), new IdeaId(row.getLong("merged_into")));
                });
        var mains = new HashMap<IdeaId, IdeaId>();
        into.keySet().forEach(idea -> mains.put(idea, end(into, idea)));
        return mains;
    }

    private static IdeaId end(Map<IdeaId, IdeaId> into, IdeaId idea) {
        var last = idea;
        for (var next = into.get(idea); next != null; next = into.get(next)) {
            last = next;
        }
        return last;
    }

    @Override
    public Optional<Merger> mergerOf(IdeaId idea) {
        return jdbc.sql("SELECT * FROM ideas_merger WHERE idea_id = :idea AND undone_at IS NULL")
                .param("idea", idea.value())
                .query(JdbcFamilies::merger)
                .optional();
    }

    @Override
    public List<Merger> mergersOf(Collection<IdeaId> ideas) {
        return ideas.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM ideas_merger WHERE idea_id IN (:ideas) ORDER BY idea_id, merged_at")
                        .param("ideas", values(ideas))
                        .query(JdbcFamilies::merger)
                        .list();
    }

    @Override
    public List<Merger> mergersInto(IdeaId idea) {
        var others = membersOf(idea).stream()
                .filter(member -> !member.equals(idea))
                .map(IdeaId::value)
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT * FROM ideas_merger WHERE idea_id IN (:ideas) AND undone_at IS NULL
                        ORDER BY merged_at DESC, id DESC
                        """).param("ideas", others).query(JdbcFamilies::merger).list();
    }

    private static Merger merger(ResultSet row, int number) throws SQLException {
        return new Merger(
                new IdeaId(row.getLong("idea_id")),
                new IdeaId(row.getLong("into_id")),
                new PersonId(row.getLong("merged_by")),
                Sql.instant(row, "merged_at"),
                row.getString("word"));
    }
}
