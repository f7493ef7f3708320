package samskap.ideas.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Composition;
import samskap.ideas.Contributing;
import samskap.ideas.IdeaId;
import samskap.ideas.Version;
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

    void add(IdeaId idea, Version version) {
        jdbc.sql("""
                        INSERT INTO ideas_version (idea_id, number, title, story, author_id, taken_in_by, why, written_at)
                        VALUES (:idea, :number, :title, :story, :author, :takenInBy, :why, :at)
                        """)
                .param("idea", idea.value())
                .param("number", version.number())
                .param("title", version.words().title())
                .param("story", version.words().story())
                .param("author", version.author().value())
                .param(
                        "takenInBy",
                        version.takenInBy() == null ? null : version.takenInBy().value())
                .param("why", version.why())
                .param("at", Sql.at(version.at()))
                .update();
    }

    @Override
    public Set<PersonId> contributorsTo(IdeaId idea) {
        return new LinkedHashSet<>(jdbc.sql("SELECT author_id FROM ideas_version WHERE idea_id = :idea ORDER BY number")
                .param("idea", idea.value())
                .query((row, n) -> new PersonId(row.getLong("author_id")))
                .list());
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        var takenInBy = Sql.longOrNull(row, "taken_in_by");
        return new Version(
                row.getInt("number"),
                new Composition(row.getString("title"), row.getString("story")),
                new PersonId(row.getLong("author_id")),
                takenInBy == null ? null : new PersonId(takenInBy),
                row.getString("why"),
                Sql.instant(row, "written_at"));
    }
}
