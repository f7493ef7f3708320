package samskap.news.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;
import samskap.news.AnnouncementText;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.Sql;

/** Announcements in {@code news_announcement}, what they are about in {@code news_idea}. */
@Repository
class AnnouncementStore {

    private static final String READ =
            "SELECT id, author_id, title, words, asks, version, scheduled_for, published_at, edited_at FROM news_announcement ";

    private static final String PUBLISH = """
            UPDATE news_announcement SET published_at = :at, scheduled_for = NULL, version = version + 1
            WHERE id = :id AND published_at IS NULL""";

    private final JdbcClient jdbc;

    AnnouncementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first, paged by microseconds of publication. */
    Slice<Announcement> published(@Nullable Cursor after, int size) {
        var found = withIdeas(jdbc.sql(READ + """
                        WHERE published_at IS NOT NULL AND (:after IS NULL OR id <> :id AND published_at <= :after
                          AND (published_at < :after OR id < :id))
                        ORDER BY published_at DESC, id DESC LIMIT :limit
                        """)
                .param("after", after == null ? null : Sql.at(after.moment()))
                .param("id", after == null ? 0 : after.id())
                .param("limit", size + 1)
                .query(AnnouncementStore::announcement)
                .list());
        return Slice.of(found, size, AnnouncementStore::cursor);
    }

    private static Cursor cursor(Announcement last) {
        return Cursor.of(Objects.requireNonNull(last.publishedAt()), last.id().value());
    }

    Optional<Announcement> find(AnnouncementId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** In no order. */
    List<Announcement> find(Collection<AnnouncementId> ids) {
        return ids.isEmpty()
                ? List.of()
                : withIdeas(jdbc.sql(READ + "WHERE id IN (:ids)")
                        .param("ids", ids.stream().map(AnnouncementId::value).toList())
                        .query(AnnouncementStore::announcement)
                        .list());
    }

    /** What comes out next first, then the drafts that were begun last. */
    List<Announcement> pending() {
        return withIdeas(
                jdbc.sql(READ + """
                        WHERE published_at IS NULL ORDER BY scheduled_for IS NULL, scheduled_for, id DESC
                        """).query(AnnouncementStore::announcement).list());
    }

    List<AnnouncementId> due(Instant now) {
        return jdbc.sql("""
                        SELECT id FROM news_announcement
                        WHERE scheduled_for <= :now AND published_at IS NULL ORDER BY scheduled_for, id
                        """)
                .param("now", Sql.at(now))
                .query((row, n) -> new AnnouncementId(row.getLong("id")))
                .list();
    }

    Optional<AnnouncementId> begunWith(UUID key) {
        return jdbc.sql("SELECT id FROM news_announcement WHERE request = :key")
                .param("key", key.toString())
                .query((row, n) -> new AnnouncementId(row.getLong("id")))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the key has begun one already */
    AnnouncementId add(PersonId by, UUID key, AnnouncementText text, Instant at) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO news_announcement (request, author_id, title, words, asks, begun_at)
                        VALUES (:key, :by, :title, :words, :asks, :at)
                        """)
                .param("key", key.toString())
                .param("by", by.value())
                .param("title", text.title())
                .param("words", text.words())
                .param("asks", text.asks())
                .param("at", Sql.at(at))
                .update(id, "id");
        var added = new AnnouncementId(Objects.requireNonNull(id.getKey()).longValue());
        link(added, text.ideas());
        return added;
    }

    /** Whether it was that version still. */
    boolean change(AnnouncementId id, int version, AnnouncementText text, Instant at) {
        var isChanged = jdbc.sql("""
                        UPDATE news_announcement SET title = :title, words = :words, asks = :asks, version = version + 1, edited_at = :at
                        WHERE id = :id AND version = :version
                        """)
                        .param("title", text.title())
                        .param("words", text.words())
                        .param("asks", text.asks())
                        .param("at", Sql.at(at))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
        if (isChanged) {
            jdbc.sql("DELETE FROM news_idea WHERE announcement_id = :id")
                    .param("id", id.value())
                    .update();
            link(id, text.ideas());
        }
        return isChanged;
    }

    private void link(AnnouncementId id, List<IdeaId> ideas) {
        for (var n = 0; n < ideas.size(); n++) {
            jdbc.sql("INSERT INTO news_idea (announcement_id, position, idea_id) VALUES (:id, :position, :idea)")
                    .param("id", id.value())
                    .param("position", n)
                    .param("idea", ideas.get(n).value())
                    .update();
        }
    }

    /**
     * Whether it came out by this: of several who publish it, one does. It is another version then: whoever is still
     * writing at the draft finds out before their half-finished words stand in public.
     */
    boolean publish(AnnouncementId id, int version, Instant at) {
        return jdbc.sql(PUBLISH + " AND version = :version")
                        .param("at", Sql.at(at))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The same for one that comes out by itself, unless its schedule was changed at the last moment. */
    boolean publishDue(AnnouncementId id, Instant at) {
        return jdbc.sql(PUBLISH + " AND scheduled_for <= :at")
                        .param("at", Sql.at(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whether it was not out yet. */
    boolean schedule(AnnouncementId id, @Nullable Instant at) {
        return jdbc.sql("UPDATE news_announcement SET scheduled_for = :at WHERE id = :id AND published_at IS NULL")
                        .param("at", Sql.atOrNull(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** What was to come out by itself in this person's name is a draft again. Says which. */
    List<Announcement> takeBackSchedulesOf(PersonId author) {
        var scheduled = withIdeas(jdbc.sql(READ + """
                        WHERE author_id = :author AND scheduled_for IS NOT NULL AND published_at IS NULL FOR UPDATE
                        """)
                .param("author", author.value())
                .query(AnnouncementStore::announcement)
                .list());
        scheduled.forEach(one -> schedule(one.id(), null));
        return scheduled;
    }

    /** A draft comes from somebody else from now on. */
    void handOver(AnnouncementId id, PersonId author) {
        jdbc.sql("UPDATE news_announcement SET author_id = :author WHERE id = :id AND published_at IS NULL")
                .param("author", author.value())
                .param("id", id.value())
                .update();
    }

    /** Whether it was not out yet, and that version still. */
    boolean discard(AnnouncementId id, int version) {
        return jdbc.sql("""
                        DELETE FROM news_announcement
                        WHERE id = :id AND version = :version AND published_at IS NULL
                        """).param("id", id.value()).param("version", version).update() == 1;
    }

    private List<Announcement> withIdeas(List<Announcement> bare) {
        var ideas = ideasOf(bare.stream().map(one -> one.id().value()).toList());
        return bare.stream()
                .map(one -> new Announcement(
                        one.id(),
                        one.by(),
                        one.title(),
                        one.words(),
                        List.copyOf(ideas.getOrDefault(one.id().value(), List.of())),
                        one.asks(),
                        one.scheduledFor(),
                        one.publishedAt(),
                        one.editedAt(),
                        one.version()))
                .toList();
    }

    private Map<Long, List<IdeaId>> ideasOf(Collection<Long> announcements) {
        var ideas = new HashMap<Long, List<IdeaId>>();
        if (!announcements.isEmpty()) {
            jdbc.sql("SELECT * FROM news_idea WHERE announcement_id IN (:ids) ORDER BY announcement_id, position")
                    .param("ids", announcements)
                    .query(row -> {
                        ideas.computeIfAbsent(row.getLong("announcement_id"), id -> new ArrayList<>())
                                .add(new IdeaId(row.getLong("idea_id")));
                    });
        }
        return ideas;
    }

    private static Announcement announcement(ResultSet row, int number) throws SQLException {
        return new Announcement(
                new AnnouncementId(row.getLong("id")),
                new PersonId(row.getLong("author_id")),
                row.getString("title"),
                row.getString("words"),
                List.of(),
                row.getBoolean("asks"),
                Sql.instantOrNull(row, "scheduled_for"),
                Sql.instantOrNull(row, "published_at"),
                Sql.instantOrNull(row, "edited_at"),
                row.getInt("version"));
    }
}
