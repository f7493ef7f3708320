package samskap.ideas.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.NewIdea;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.ideas.Trend;
import samskap.identity.Person;
import samskap.shared.Sql;
import samskap.shared.text.Markdown;

/** Ideas in {@code ideas_idea}. */
@Repository
class IdeaStore {

    static final int EXCERPT = 240;

    private final JdbcClient jdbc;
    private final IdeaRows rows;

    IdeaStore(JdbcClient jdbc, IdeaRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Those that the viewer may see; null for what everybody may. */
    Map<IdeaId, Idea> read(String columns, Collection<IdeaId> ids, @Nullable Person viewer) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT " + columns + " FROM ideas_idea i WHERE i.id IN (:ids) AND (" + IdeaRows.SHOWN
                        + " OR :staff OR i.author_id = :viewer)")
                .param("ids", ids.stream().map(IdeaId::value).distinct().toList())
                .param("staff", viewer != null && viewer.isStaff())
                .param("viewer", viewer == null ? null : viewer.id().value())
                .query(rows::idea)
                .list()
                .stream()
                .collect(Collectors.toMap(Idea::id, idea -> idea));
    }

    /** Locks nothing: a row that is refused as a duplicate is committed, so that the next look sees it. */
    Optional<Idea> sharedWith(Person author, UUID key) {
        return jdbc.sql("SELECT " + IdeaRows.WHOLE
                        + " FROM ideas_idea i WHERE i.author_id = :author AND i.share_key = :key")
                .param("author", author.id().value())
                .param("key", key.toString())
                .query(rows::idea)
                .optional();
    }

    IdeaId insert(Person author, NewIdea newIdea, Composition words, Instant now) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO ideas_idea (share_key, author_id, title, story, excerpt, stage_id, topic_id, feeling,
                                                status, shared_at, shared_key, trend, waiting_since, waiting_key, by_staff)
                        VALUES (:key, :author, :title, :story, :excerpt, :stage, :topic, :feeling,
                                'SHARED', :now, :nowKey, :trend, :now, :waitingKey, :byStaff)
                        """)
                .param("key", newIdea.key().toString())
                .param("author", author.id().value())
                .param("title", words.title())
                .param("story", words.story())
                .param("excerpt", Markdown.toExcerpt(words.story(), EXCERPT))
                .param("stage", idOf(newIdea.stage()))
                .param("topic", idOf(newIdea.topic()))
                .param(
                        "feeling",
                        newIdea.feeling() == null ? null : newIdea.feeling().level())
                .param("now", Sql.at(now))
                .param("nowKey", SortKeys.latestFirst(now))
                .param("waitingKey", SortKeys.oldestFirst(now))
                .param("trend", Trend.term(Trend.Weight.SHARED, now))
                .param("byStaff", author.isStaff())
                .update(keys, "id");
        return new IdeaId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    private static @Nullable Integer idOf(@Nullable Stage stage) {
        return stage == null ? null : stage.id();
    }

    private static @Nullable Integer idOf(@Nullable Topic topic) {
        return topic == null ? null : topic.id();
    }
}
