package samskap.developing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Thing;
import samskap.developing.Suggestion;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.identity.PersonId;
import samskap.moderation.Piece;
import samskap.moderation.Withholdable;
import samskap.shared.Refusal;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Takes suggested wordings out of others' sight, their authors' credit included, and shows them again. */
@Repository
class WithholdingSuggestions implements Withholdable {

    private static final String PIECE = """
            SELECT s.id, s.idea_id, s.author_id, s.title, s.story, s.why, s.suggested_at, i.title AS idea_title
            FROM developing_suggestion s JOIN ideas_idea i ON i.id = s.idea_id
            WHERE s.state <> 'WITHDRAWN' AND s.id IN (:ids)""";

    private final JdbcClient jdbc;
    private final IdeaPulse pulse;
    private final Live live;
    private final Clock clock;

    WithholdingSuggestions(JdbcClient jdbc, IdeaPulse pulse, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.pulse = pulse;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.SUGGESTION;
    }

    @Override
    public List<Piece> read(Collection<Long> ids) {
        return jdbc.sql(PIECE)
                .param("ids", ids)
                .query(WithholdingSuggestions::piece)
                .list();
    }

    @Override
    public List<Long> latestOf(PersonId author, int most) {
        return jdbc.sql("""
                        SELECT id FROM developing_suggestion WHERE author_id = :author AND state <> 'WITHDRAWN'
                        ORDER BY suggested_at DESC, id DESC LIMIT :most
                        """)
                .param("author", author.value())
                .param("most", most)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    /** What it would have the idea say, and the word with it; the title is said already where it stays. */
    private static Piece piece(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("idea_title");
        var suggested = row.getString("title");
        var words = String.join(
                "\n\n", suggested.equals(title) ? "" : suggested, row.getString("story"), row.getString("why"));
        return new Piece(
                Thing.suggestion(id),
                new PersonId(row.getLong("author_id")),
                title,
                words.strip(),
                List.of(),
                Idea.path(new IdeaId(row.getLong("idea_id")), title) + "#" + Suggestion.anchor(id),
                Sql.instant(row, "suggested_at"));
    }

    @Override
    public Tally tally(PersonId author, Instant since) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(withheld_at IS NULL AND state <> 'WITHDRAWN' AND suggested_at < :since), 0)
                                 AS shown,
                               COALESCE(SUM(suggested_at >= :since), 0) AS lately
                        FROM developing_suggestion WHERE author_id = :author
                        """)
                .param("since", Sql.at(since))
                .param("author", author.value())
                .query((row, n) -> new Tally(row.getInt("shown"), row.getInt("lately")))
                .single();
    }

    @Override
    public boolean withhold(long id) {
        return change(id, clock.instant());
    }

    /** Every suggestion is seen from its beginning: it goes on where it was. */
    @Override
    public boolean show(long id, boolean seenBefore) {
        return change(id, null);
    }

    /** The idea is held first, as by whoever decides on the suggestion. */
    private boolean change(long id, @Nullable Instant withheldAt) {
        var idea = jdbc.sql("SELECT idea_id FROM developing_suggestion WHERE id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
        if (idea.isEmpty()) {
            return false;
        }
        pulse.hold(new IdeaId(idea.get())).orElseThrow(Refusal::notFound);
        var isChanged = jdbc.sql("""
                        UPDATE developing_suggestion SET withheld_at = :at
                        WHERE id = :id AND (withheld_at IS NULL) <> (:at IS NULL)
                        """)
                        .param("at", Sql.atOrNull(withheldAt))
                        .param("id", id)
                        .update()
                == 1;
        if (isChanged) {
            live.changed(new Change(Change.Kind.WORDING_CHANGED, idea.get()));
            live.changed(new Change(Change.Kind.CREDIT_CHANGED, idea.get()));
        }
        return isChanged;
    }
}
