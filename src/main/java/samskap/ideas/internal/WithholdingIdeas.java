package samskap.ideas.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Thing;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaShared;
import samskap.ideas.IdeaWithheld;
import samskap.ideas.Trend;
import samskap.identity.PersonId;
import samskap.moderation.Piece;
import samskap.moderation.Withholdable;
import samskap.pictures.Picture;
import samskap.pictures.Pictures;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Takes ideas out of everybody's sight and shows them again: {@code withheld_at}, which each query asks about. */
@Repository
class WithholdingIdeas implements Withholdable {

    private static final String PIECE = "SELECT id, author_id, title, story, shared_at FROM ideas_idea ";

    private final JdbcClient jdbc;
    private final Pictures pictures;
    private final Families families;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    WithholdingIdeas(
            JdbcClient jdbc,
            Pictures pictures,
            Families families,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.jdbc = jdbc;
        this.pictures = pictures;
        this.families = families;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.IDEA;
    }

    @Override
    public List<Piece> read(Collection<Long> ids) {
        var shown = pictures.of(IdeaId.PICTURED, ids);
        return jdbc.sql(PIECE + "WHERE id IN (:ids)")
                .param("ids", ids)
                .query((row, n) -> piece(row, shown))
                .list();
    }

    @Override
    public List<Long> latestOf(PersonId author, int most) {
        return jdbc.sql(
                        "SELECT id FROM ideas_idea WHERE author_id = :author ORDER BY shared_key DESC, id DESC LIMIT :most")
                .param("author", author.value())
                .param("most", most)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    private static Piece piece(ResultSet row, Map<Long, List<Picture>> shown) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("title");
        return new Piece(
                Thing.idea(id),
                new PersonId(row.getLong("author_id")),
                title,
                row.getString("story"),
                shown.getOrDefault(id, List.of()),
                Idea.path(new IdeaId(id), title),
                Sql.instant(row, "shared_at"));
    }

    @Override
    public Tally tally(PersonId author, Instant since) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(withheld_at IS NULL AND shared_at < :since), 0) AS shown,
                               COALESCE(SUM(shared_at >= :since), 0) AS lately
                        FROM ideas_idea WHERE author_id = :author
                        """)
                .param("since", Sql.at(since))
                .param("author", author.value())
                .query((row, n) -> new Tally(row.getInt("shown"), row.getInt("lately")))
                .single();
    }

    @Override
    public boolean withhold(long id) {
        var withheld = jdbc.sql("UPDATE ideas_idea SET withheld_at = :now WHERE id = :id AND withheld_at IS NULL")
                        .param("now", Sql.at(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
        if (withheld) {
            tell(id, false);
        }
        return withheld;
    }

    @Override
    public boolean show(long id, boolean seenBefore) {
        var shown = jdbc.sql("UPDATE ideas_idea SET withheld_at = NULL WHERE id = :id AND withheld_at IS NOT NULL")
                        .param("id", id)
                        .update()
                == 1;
        if (shown && !seenBefore) {
            begin(id);
        } else if (shown) {
            tell(id, true);
        }
        return shown;
    }

    private void tell(long id, boolean shown) {
        events.publishEvent(new IdeaWithheld(new IdeaId(id), shown, clock.instant()));
        live.changed(new Change(Change.Kind.IDEA_WITHHELD, id));
        live.changed(new Change(Change.Kind.QUEUE_CHANGED, id));
        // Open pages of what it was merged into have its story among theirs.
        families.wayOf(new IdeaId(id)).stream()
                .skip(1)
                .forEach(above -> live.changed(new Change(Change.Kind.IDEA_MOVED, above.value())));
    }

    /** Nobody has seen it before: it is shared now, and has its place among what is new and what is talked about. */
    private void begin(long id) {
        var now = clock.instant();
        jdbc.sql("""
                        UPDATE ideas_idea
                        SET shared_at = :now, shared_key = :key, status_since = :now, trend = :trend
                        WHERE id = :id
                        """)
                .param("now", Sql.at(now))
                .param("key", SortKeys.latestFirst(now))
                .param("trend", Trend.term(Trend.Weight.SHARED, now))
                .param("id", id)
                .update();
        var author = jdbc.sql("SELECT author_id FROM ideas_idea WHERE id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
        events.publishEvent(new IdeaShared(new IdeaId(id), new PersonId(author), now, false));
        live.changed(new Change(Change.Kind.IDEA_SHARED, id));
        live.changed(new Change(Change.Kind.IDEA_WITHHELD, id));
    }
}
