package samskap.ideas.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaMoved;
import samskap.ideas.IdeaShared;
import samskap.ideas.Ideas;
import samskap.ideas.Move;
import samskap.ideas.NewIdea;
import samskap.ideas.Stage;
import samskap.ideas.StaleEdit;
import samskap.ideas.Status;
import samskap.ideas.Topic;
import samskap.ideas.Trend;
import samskap.ideas.Version;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.pictures.Pictures;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.Markdown;

@Repository
class JdbcIdeas implements Ideas {

    private static final Limit SHARES_PER_PERSON = new Limit("share", 10, Duration.ofHours(1));
    /** Each may add a wording that is kept for good. */
    private static final Limit EDITS_PER_PERSON = new Limit("edit", 60, Duration.ofHours(1));

    private static final Act EDITED = Act.of("audit.act.ideas.edited");

    static final int EXCERPT = 240;

    private final JdbcClient jdbc;
    private final IdeaRows rows;
    private final MoveStore moves;
    private final VersionStore versions;
    private final Editing editing;
    private final Pictures pictures;
    private final Audit audit;
    private final LookedAtFirst lookedAt;
    private final RateLimits limits;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    JdbcIdeas(
            JdbcClient jdbc,
            IdeaRows rows,
            MoveStore moves,
            VersionStore versions,
            Editing editing,
            Pictures pictures,
            Audit audit,
            LookedAtFirst lookedAt,
            RateLimits limits,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.moves = moves;
        this.versions = versions;
        this.editing = editing;
        this.pictures = pictures;
        this.audit = audit;
        this.lookedAt = lookedAt;
        this.limits = limits;
        this.inOneGo = inOneGo;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Optional<Idea> find(IdeaId id) {
        return Optional.ofNullable(find(Set.of(id)).get(id));
    }

    @Override
    public Optional<Idea> find(IdeaId id, @Nullable Person viewer) {
        return Optional.ofNullable(find(Set.of(id), viewer).get(id));
    }

    @Override
    public Map<IdeaId, Idea> find(Collection<IdeaId> ids, @Nullable Person viewer) {
        return read(IdeaRows.WHOLE, ids, viewer);
    }

    @Override
    public Map<IdeaId, Idea> find(Collection<IdeaId> ids) {
        return read(IdeaRows.WHOLE, ids, null);
    }

    @Override
    public Map<IdeaId, Idea> cards(Collection<IdeaId> ids) {
        return read(IdeaRows.CARD, ids, null);
    }

    private Map<IdeaId, Idea> read(String columns, Collection<IdeaId> ids, @Nullable Person viewer) {
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

    @Override
    public List<Move> movesOf(IdeaId id) {
        return moves.of(id);
    }

    @Override
    public Map<IdeaId, Move> lastMovesOf(Collection<IdeaId> ids) {
        return moves.lastOf(ids);
    }

    @Override
    public Idea share(Person author, NewIdea newIdea) {
        var already = sharedWith(author, newIdea);
        if (already.isPresent()) {
            return already.get();
        }
        lookedAt.requireWelcome(author);
        var words = Composition.of(newIdea.text(), newIdea.title());
        try {
            return inOneGo.run(() -> share(author, newIdea, words));
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return sharedWith(author, newIdea).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    private Idea share(Person author, NewIdea newIdea, Composition words) {
        var now = clock.instant();
        var withheld = lookedAt.cause(author, words, newIdea.pictures());
        var id = insert(author, newIdea, words, now);
        // Only now: of a request that was sent many times at once, one is an idea and the others are none.
        limits.take(SHARES_PER_PERSON, Long.toString(author.id().value()));
        pictures.show(author, id.pictured(), newIdea.selection());
        versions.add(id, new Version(1, words, author.id(), null, null, "", now));
        withheld.ifPresentOrElse(cause -> lookedAt.withholdNew(id, author, cause), () -> {
            events.publishEvent(new IdeaShared(id, author.id(), now));
            live.changed(new Change(Change.Kind.IDEA_SHARED, id.value()));
        });
        return find(id, author).orElseThrow();
    }

    /** Locks nothing: a row that is refused as a duplicate is committed, so that the next look sees it. */
    private Optional<Idea> sharedWith(Person author, NewIdea newIdea) {
        return jdbc.sql("SELECT " + IdeaRows.WHOLE
                        + " FROM ideas_idea i WHERE i.author_id = :author AND i.share_key = :key")
                .param("author", author.id().value())
                .param("key", newIdea.key().toString())
                .query(rows::idea)
                .optional();
    }

    private IdeaId insert(Person author, NewIdea newIdea, Composition words, Instant now) {
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
        var id = new IdeaId(Objects.requireNonNull(keys.getKey()).longValue());
        jdbc.sql("INSERT INTO ideas_text (idea_id, words) VALUES (:id, :words)")
                .param("id", id.value())
                .param("words", SearchText.indexed(words.title(), words.story()))
                .update();
        return id;
    }

    @Override
    public boolean mayEdit(Person person, Idea idea) {
        return idea.status() != Status.MERGED && (idea.author().equals(person.id()) || person.isStaff());
    }

    @Override
    public Idea edit(Person by, IdeaId id, IdeaEdit edit) {
        lookedAt.requireWelcome(by);
        var idea = find(id, by).orElseThrow(Refusal::notFound);
        if (!mayEdit(by, idea)) {
            throw Refusal.notAllowed();
        }
        var words = Composition.of(edit.story(), edit.title());
        Version.why(edit.why());
        return inOneGo.run(() -> edit(by, idea, edit, words));
    }

    private Idea edit(Person by, Idea before, IdeaEdit edit, Composition words) {
        var id = before.id();
        var shown = lookedAt.written(id, new Composition(before.title(), before.story()));
        if (!editing.edit(id, edit, words, new Editing.Hands(by.id(), null, null))) {
            throw new StaleEdit(find(id, by).orElseThrow(Refusal::notFound));
        }
        limits.take(EDITS_PER_PERSON, Long.toString(by.id().value()));
        if (edit.pictures() != null) {
            pictures.show(by, id.pictured(), edit.pictures());
        }
        lookedAt.changed(by, before, shown, words);
        if (!by.id().equals(before.author())) {
            audit.record(Entry.of(by, EDITED, Thing.idea(id.value()))
                    .with(Thing.person(before.author()))
                    .because(Version.why(edit.why())));
        }
        return find(id, by).orElseThrow();
    }

    @Override
    public Idea move(Person by, IdeaId id, Status seen, Status to, String typedReason) {
        if (!by.has(Role.OWNER) && !by.has(Role.EMPLOYEE)) {
            throw Refusal.notAllowed();
        }
        find(id).orElseThrow(Refusal::notFound);
        var reason = MovePolicy.reason(seen, to, typedReason);
        return inOneGo.run(() -> moved(by, id, seen, to, reason));
    }

    private Idea moved(Person by, IdeaId id, Status seen, Status to, String reason) {
        var now = clock.instant();
        if (!moves.make(id, new Move(seen, to, reason, by.id(), now))) {
            find(id).orElseThrow(Refusal::notFound);
            throw Refusal.of("status", "ideas.refused.movedAlready");
        }
        events.publishEvent(new IdeaMoved(id, seen, to, by.id(), now));
        live.changed(new Change(Change.Kind.IDEA_MOVED, id.value()));
        return find(id).orElseThrow();
    }

    private static @Nullable Integer idOf(@Nullable Stage stage) {
        return stage == null ? null : stage.id();
    }

    private static @Nullable Integer idOf(@Nullable Topic topic) {
        return topic == null ? null : topic.id();
    }
}
