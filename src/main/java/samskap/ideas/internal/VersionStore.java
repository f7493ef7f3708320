package samskap.ideas.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Composition;
import samskap.ideas.Contributing;
import samskap.ideas.Contribution;
import samskap.ideas.IdeaId;
import samskap.ideas.Version;
import samskap.ideas.Version.Source;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** What ideas have said, in {@code ideas_version}. Whose words went into one has developed it. */
@Repository
class VersionStore implements Contributing {

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Version> of(IdeaId idea) {
        return jdbc.sql("SELECT * FROM ideas_version WHERE idea_id = :idea ORDER BY number")
                .param("idea", idea.value())
                .query(VersionStore::version)
                .list();
    }

    Optional<Version> at(IdeaId idea, int number) {
        return jdbc.sql("""
                        SELECT * FROM ideas_version WHERE idea_id = :idea AND number <= :number
                        ORDER BY number DESC LIMIT 1
                        """)
                .param("idea", idea.value())
                .param("number", number)
                .query(VersionStore::version)
                .optional();
    }

    /** What the idea said at each of these counts of edits. */
    Map<Integer, Version> at(IdeaId idea, Collection<Integer> numbers) {
        var all = new TreeSet<>(jdbc.sql("SELECT number FROM ideas_version WHERE idea_id = :idea")
                .param("idea", idea.value())
                .query(Integer.class)
                .list());
        var wanted = new HashMap<Integer, Integer>();
        numbers.forEach(number -> Optional.ofNullable(all.floor(number)).ifPresent(floor -> wanted.put(number, floor)));
        var found = whole(idea, new HashSet<>(wanted.values()));
        return wanted.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> found.get(each.getValue())));
    }

    private Map<Integer, Version> whole(IdeaId idea, Set<Integer> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT * FROM ideas_version WHERE idea_id = :idea AND number IN (:numbers)")
                        .param("idea", idea.value())
                        .param("numbers", numbers)
                        .query(VersionStore::version)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Version::number, version -> version));
    }

    /** Latest first, those with smaller numbers than this. */
    List<Version> before(IdeaId idea, int number, int most) {
        return jdbc.sql("""
                        SELECT * FROM ideas_version WHERE idea_id = :idea AND number < :number
                        ORDER BY number DESC LIMIT :most
                        """)
                .param("idea", idea.value())
                .param("number", number)
                .param("most", most)
                .query(VersionStore::version)
                .list();
    }

    int countUpTo(IdeaId idea, int number) {
        return jdbc.sql("SELECT COUNT(*) FROM ideas_version WHERE idea_id = :idea AND number <= :number")
                .param("idea", idea.value())
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    void add(IdeaId idea, Version version) {
        jdbc.sql("""
                        INSERT INTO ideas_version (idea_id, number, title, story, author_id, taken_in_by, source_by,
                                                   source_anchor, why, written_at)
                        VALUES (:idea, :number, :title, :story, :author, :takenInBy, :sourceBy,
                                :sourceAnchor, :why, :at)
                        """)
                .param("idea", idea.value())
                .param("number", version.number())
                .param("title", version.words().title())
                .param("story", version.words().story())
                .param("author", version.author().value())
                .param(
                        "takenInBy",
                        version.takenInBy() == null ? null : version.takenInBy().value())
                .param(
                        "sourceBy",
                        version.source() == null ? null : version.source().by().value())
                .param(
                        "sourceAnchor",
                        version.source() == null ? null : version.source().anchor())
                .param("why", version.why())
                .param("at", Sql.at(version.at()))
                .update();
    }

    void takeDown(IdeaId idea, int number) {
        jdbc.sql("UPDATE ideas_version SET title = '', story = '', why = '' WHERE idea_id = :idea AND number = :number")
                .param("idea", idea.value())
                .param("number", number)
                .update();
    }

    @Override
    public List<Contribution> contributionsTo(IdeaId idea) {
        return jdbc.sql("SELECT author_id, written_at FROM ideas_version WHERE idea_id = :idea ORDER BY number")
                .param("idea", idea.value())
                .query((row, n) ->
                        new Contribution(new PersonId(row.getLong("author_id")), Sql.instant(row, "written_at")))
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        var takenInBy = Sql.longOrNull(row, "taken_in_by");
        var sourceBy = Sql.longOrNull(row, "source_by");
        return new Version(
                row.getInt("number"),
                new Composition(row.getString("title"), row.getString("story")),
                new PersonId(row.getLong("author_id")),
                takenInBy == null ? null : new PersonId(takenInBy),
                sourceBy == null ? null : new Source(new PersonId(sourceBy), row.getString("source_anchor")),
                row.getString("why"),
                Sql.instant(row, "written_at"));
    }
}
