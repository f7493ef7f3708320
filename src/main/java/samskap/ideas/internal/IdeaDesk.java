package samskap.ideas.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
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
import samskap.ideas.StaleEdit;
import samskap.ideas.Status;
import samskap.ideas.Version;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.pictures.Pictures;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Component
class IdeaDesk implements Ideas {

    private static final Limit SHARES_PER_PERSON = new Limit("share", 10, Duration.ofHours(1));
    /** Each may add a wording that is kept for good. */
    private static final Limit EDITS_PER_PERSON = new Limit("edit", 60, Duration.ofHours(1));

    private static final Act EDITED = Act.of("audit.act.ideas.edited");

    private final IdeaStore store;
    private final MoveStore moves;
    private final VersionStore versions;
    private final Editing editing;
    private final Pictures pictures;
    private final Audit audit;
    private final LookedAtFirst lookedAt;
    private final People people;
    private final RateLimits limits;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    IdeaDesk(
            IdeaStore store,
            MoveStore moves,
            VersionStore versions,
            Editing editing,
            Pictures pictures,
            Audit audit,
            LookedAtFirst lookedAt,
            People people,
            RateLimits limits,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.store = store;
        this.moves = moves;
        this.versions = versions;
        this.editing = editing;
        this.pictures = pictures;
        this.audit = audit;
        this.lookedAt = lookedAt;
        this.people = people;
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
        return store.read(IdeaRows.WHOLE, ids, viewer);
    }

    @Override
    public Map<IdeaId, Idea> find(Collection<IdeaId> ids) {
        return store.read(IdeaRows.WHOLE, ids, null);
    }

    @Override
    public Map<IdeaId, Idea> cards(Collection<IdeaId> ids) {
        return store.read(IdeaRows.CARD, ids, null);
    }

    @Override
    public Map<IdeaId, List<Move>> movesOf(Collection<IdeaId> ids) {
        return moves.of(ids);
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
        var already = store.sharedWith(author, newIdea.key());
        if (already.isPresent()) {
            return already.get();
        }
        lookedAt.requireWelcome(author);
        var words = Composition.of(newIdea.text(), newIdea.title());
        try {
            return inOneGo.run(() -> share(author, newIdea, words));
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return store.sharedWith(author, newIdea.key()).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    private Idea share(Person author, NewIdea newIdea, Composition words) {
        var now = clock.instant();
        var withheld = lookedAt.cause(author, words, newIdea.selection().chosen());
        var id = store.insert(author, newIdea, words, now);
        if (!people.isHere(author.id())) {
            throw Refusal.notAllowed();
        }
        // Only now: of a request that was sent many times at once, one is an idea and the others are none.
        limits.take(SHARES_PER_PERSON, Long.toString(author.id().value()));
        if (!newIdea.selection().chosen().isEmpty()) {
            pictures.show(author, id.pictured(), newIdea.selection());
        }
        versions.add(id, new Version(1, words, author.id(), null, null, "", now));
        withheld.ifPresentOrElse(cause -> lookedAt.withholdNew(id, author, cause), () -> {
            events.publishEvent(new IdeaShared(id, author.id(), now, true));
            live.changed(new Change(Change.Kind.IDEA_SHARED, id.value()));
        });
        return find(id, author).orElseThrow();
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
}
