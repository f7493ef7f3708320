package samskap.ideas.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.Audience;
import samskap.ideas.Backing;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.ideas.IdeasMerged;
import samskap.ideas.IdeasUnmerged;
import samskap.ideas.Merging;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;

/**
 * Merges and unmerges one at a time. Whoever wants something of an idea holds it before the one that it leads to; this
 * holds the duplicate before the main idea too, so that nobody waits for each other.
 */
@Component
class IdeaMerging implements Merging {

    private static final Act MERGED = Act.of("audit.act.ideas.merged");
    private static final Act UNMERGED = Act.of("audit.act.ideas.unmerged");

    private final Ideas ideas;
    private final Board board;
    private final Families families;
    private final MergerStore mergers;
    private final IdeaPulse pulse;
    private final Backing backing;
    private final Audience audience;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    IdeaMerging(
            Ideas ideas,
            Board board,
            Families families,
            MergerStore mergers,
            IdeaPulse pulse,
            Backing backing,
            Audience audience,
            Audit audit,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.ideas = ideas;
        this.board = board;
        this.families = families;
        this.mergers = mergers;
        this.pulse = pulse;
        this.backing = backing;
        this.audience = audience;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public boolean mayMerge(Person person) {
        return person.has(Role.OWNER) || person.has(Role.EMPLOYEE);
    }

    private void require(Person by) {
        if (!mayMerge(by)) {
            throw Refusal.notAllowed();
        }
    }

    @Override
    public List<Idea> candidates(Person by, IdeaId duplicate, String words, int most) {
        require(by);
        var idea = there(duplicate);
        var found = CleanText.isBlank(words)
                ? board.similarTo(idea.title() + " " + idea.story(), most + 1)
                : board.page(BoardQuery.DEFAULT.searching(words), by.id(), null, most + 1)
                        .items();
        return found.stream()
                .filter(other -> !other.id().equals(duplicate))
                .limit(most)
                .toList();
    }

    @Override
    public Preview preview(Person by, IdeaId duplicate, IdeaId into) {
        require(by);
        var idea = there(duplicate);
        var main = there(families.mainOf(into));
        requireTwo(idea, main);
        var together = backing.supporters(List.of(idea.id(), main.id()));
        var both = idea.pulse().supports() + main.pulse().supports() - together;
        return new Preview(idea, main, together, both, audience.reach(by, duplicate));
    }

    @Override
    public void merge(Person by, IdeaId duplicate, IdeaId into, String typed) {
        require(by);
        var word = CleanText.lines(typed);
        CleanText.refuseLonger("word", word, LONGEST_WORD);
        inOneGo.run(() -> {
            mergers.holdAll();
            var main = families.mainOf(into);
            if (!isMergedInto(duplicate, main)) {
                join(by, duplicate, main, word);
            }
        });
    }

    private boolean isMergedInto(IdeaId duplicate, IdeaId main) {
        return families.mergerOf(duplicate).isPresent()
                && families.mainOf(duplicate).equals(main);
    }

    private void join(Person by, IdeaId duplicate, IdeaId main, String word) {
        pulse.hold(duplicate).orElseThrow(Refusal::notFound);
        pulse.hold(main).orElseThrow(Refusal::notFound);
        requireTwo(there(duplicate), there(main));
        var now = clock.instant();
        mergers.merge(duplicate, main, word, by.id(), now);
        events.publishEvent(new IdeasMerged(duplicate, main, by.id(), now));
        pulse.renewTrend(main);
        audit.record(Entry.of(by, MERGED, Thing.idea(duplicate.value()))
                .with(Thing.idea(main.value()))
                .because(word));
        tell(duplicate, main);
    }

    private static void requireTwo(Idea duplicate, Idea main) {
        if (duplicate.id().equals(main.id())) {
            throw Refusal.of("into", "ideas.refused.mergedIntoItself");
        }
        if (duplicate.status() == Status.MERGED) {
            throw Refusal.of("into", "ideas.refused.mergedAlready");
        }
    }

    @Override
    public void unmerge(Person by, IdeaId duplicate) {
        require(by);
        inOneGo.run(() -> {
            mergers.holdAll();
            var merger = families.mergerOf(duplicate);
            if (merger.isPresent()) {
                part(by, duplicate, families.mainOf(duplicate));
            }
        });
    }

    private void part(Person by, IdeaId duplicate, IdeaId main) {
        // From the duplicate up to its main idea, as everybody who wants something of them.
        pulse.hold(duplicate);
        var now = clock.instant();
        mergers.unmerge(duplicate, by.id(), now);
        events.publishEvent(new IdeasUnmerged(duplicate, main, by.id(), now));
        pulse.renewTrend(duplicate);
        pulse.renewTrend(main);
        audit.record(Entry.of(by, UNMERGED, Thing.idea(duplicate.value())).with(Thing.idea(main.value())));
        tell(duplicate, main);
    }

    private Idea there(IdeaId idea) {
        return ideas.find(idea).orElseThrow(Refusal::notFound);
    }

    private void tell(IdeaId duplicate, IdeaId main) {
        for (var idea : List.of(duplicate, main)) {
            live.changed(new Change(Change.Kind.IDEA_MOVED, idea.value()));
            live.changed(new Change(Change.Kind.SUPPORT_CHANGED, idea.value()));
            live.changed(new Change(Change.Kind.DIALOGUE_CHANGED, idea.value()));
            live.changed(new Change(Change.Kind.QUEUE_CHANGED, idea.value()));
        }
    }
}
