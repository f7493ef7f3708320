package samskap.developing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestion;
import samskap.developing.Suggestion.Decision;
import samskap.developing.Suggestion.Outcome;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions.Tally;
import samskap.ideas.Composition;
import samskap.ideas.Contributing;
import samskap.ideas.Contribution;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Suggested wordings in {@code developing_suggestion}. Whose was taken in has developed the idea. */
@Repository
class SuggestionStore implements Contributing {

    private static final String OPEN = "OPEN";

    private final JdbcClient jdbc;

    SuggestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Tally count(IdeaId idea, Sight sight) {
        return jdbc.sql("""
                        SELECT COUNT(*) - COUNT(settled_at) AS waiting, COUNT(settled_at) AS settled
                        FROM developing_suggestion WHERE idea_id = :idea AND
                        """ + Sight.SEES)
                .params(sight.parameters())
                .param("idea", idea.value())
                .query((row, n) -> new Tally(row.getInt("waiting"), row.getInt("settled")))
                .single();
    }

    int waitingOf(PersonId author, IdeaId idea) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM developing_suggestion
                        WHERE idea_id = :idea AND author_id = :author AND state = :open
                        """)
                .param("idea", idea.value())
                .param("author", author.value())
                .param("open", OPEN)
                .query(Integer.class)
                .single();
    }

    List<Suggestion> waiting(IdeaId idea, Sight sight, int most) {
        return some("settled_at IS NULL ORDER BY id", idea, sight, most);
    }

    List<Suggestion> settled(IdeaId idea, Sight sight, int most) {
        return some("settled_at IS NOT NULL ORDER BY settled_at DESC, id DESC", idea, sight, most);
    }

    private List<Suggestion> some(String which, IdeaId idea, Sight sight, int most) {
        return jdbc.sql("SELECT * FROM developing_suggestion WHERE idea_id = :idea AND " + Sight.SEES + " AND " + which
                        + " LIMIT :most")
                .params(sight.parameters())
                .param("idea", idea.value())
                .param("most", most)
                .query(SuggestionStore::suggestion)
                .list();
    }

    Optional<Suggestion> find(SuggestionId id, Sight sight) {
        return jdbc.sql("SELECT * FROM developing_suggestion WHERE id = :id AND " + Sight.SEES)
                .params(sight.parameters())
                .param("id", id.value())
                .query(SuggestionStore::suggestion)
                .optional();
    }

    Map<SuggestionId, Suggestion> find(Collection<SuggestionId> ids, Sight sight) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM developing_suggestion WHERE id IN (:ids) AND " + Sight.SEES)
                .params(sight.parameters())
                .param("ids", ids.stream().map(SuggestionId::value).toList())
                .query(SuggestionStore::suggestion)
                .list()
                .stream()
                .collect(Collectors.toMap(Suggestion::id, suggestion -> suggestion));
    }

    Optional<Suggestion> suggested(PersonId author, UUID key) {
        return jdbc.sql("SELECT * FROM developing_suggestion WHERE author_id = :author AND suggest_key = :key")
                .param("author", author.value())
                .param("key", key.toString())
                .query(SuggestionStore::suggestion)
                .optional();
    }

    SuggestionId add(NewSuggestion suggestion, Person author, Composition words, String why, Instant at) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO developing_suggestion
                          (suggest_key, idea_id, author_id, base, title, story, why, suggested_at, state, by_staff)
                        VALUES (:key, :idea, :author, :base, :title, :story, :why, :at, :open, :byStaff)
                        """)
                .param("key", suggestion.key().toString())
                .param("idea", suggestion.idea().value())
                .param("author", author.id().value())
                .param("byStaff", author.isStaff())
                .param("base", suggestion.base())
                .param("title", words.title())
                .param("story", words.story())
                .param("why", why)
                .param("at", Sql.at(at))
                .param("open", OPEN)
                .update(id, "id");
        return new SuggestionId(Objects.requireNonNull(id.getKey()).longValue());
    }

    /** False when it was settled already. */
    boolean settle(SuggestionId id, Outcome outcome) {
        return jdbc.sql("""
                        UPDATE developing_suggestion
                        SET state = :state, settled_by = :by, settled_at = :at, word = :word
                        WHERE id = :id AND state = :open
                        """)
                        .param("state", outcome.decision().name())
                        .param("by", outcome.by().value())
                        .param("at", Sql.at(outcome.at()))
                        .param("word", outcome.word())
                        .param("id", id.value())
                        .param("open", OPEN)
                        .update()
                == 1;
    }

    /** Takes the words away. */
    void forget(SuggestionId id) {
        jdbc.sql("UPDATE developing_suggestion SET title = '', story = '', why = '' WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public List<Contribution> contributionsTo(IdeaId idea) {
        return jdbc.sql("""
                        SELECT author_id, settled_at FROM developing_suggestion
                        WHERE idea_id = :idea AND state = 'TAKEN_IN' AND withheld_at IS NULL
                        ORDER BY settled_at, id
                        """)
                .param("idea", idea.value())
                .query((row, n) ->
                        new Contribution(new PersonId(row.getLong("author_id")), Sql.instant(row, "settled_at")))
                .list();
    }

    private static Suggestion suggestion(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        return new Suggestion(
                new SuggestionId(row.getLong("id")),
                new IdeaId(row.getLong("idea_id")),
                new PersonId(row.getLong("author_id")),
                row.getInt("base"),
                new Composition(row.getString("title"), row.getString("story")),
                row.getString("why"),
                Sql.instant(row, "suggested_at"),
                state.equals(OPEN)
                        ? null
                        : new Outcome(
                                Decision.valueOf(state),
                                new PersonId(row.getLong("settled_by")),
                                Sql.instant(row, "settled_at"),
                                row.getString("word")),
                row.getTimestamp("withheld_at") != null);
    }
}
