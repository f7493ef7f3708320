package samskap.dialogue.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.Message;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.ideas.Order;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Component
class StaffQueue implements AnswerQueue {

    private static final BoardQuery WAITING = BoardQuery.DEFAULT.ordered(Order.WAITING);
    private static final Duration WINDOW = Duration.ofDays(90);

    private final Board board;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final People people;
    private final TakenIdeas taken;
    private final PromiseStore promises;
    private final FirstAnswers firstAnswers;
    private final ReadMarks readMarks;
    private final Attending attending;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    StaffQueue(
            Board board,
            Ideas ideas,
            IdeaPulse pulse,
            People people,
            TakenIdeas taken,
            PromiseStore promises,
            FirstAnswers firstAnswers,
            ReadMarks readMarks,
            Attending attending,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.board = board;
        this.ideas = ideas;
        this.pulse = pulse;
        this.people = people;
        this.taken = taken;
        this.promises = promises;
        this.firstAnswers = firstAnswers;
        this.readMarks = readMarks;
        this.attending = attending;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Slice<Waiting> waiting(Person viewer, @Nullable Cursor after, int size) {
        viewer.requireStaff();
        var page = board.page(WAITING, viewer.id(), after, size);
        var held = taken.of(page.items().stream().map(Idea::id).toList());
        return new Slice<>(
                page.items().stream()
                        .map(idea -> new Waiting(idea, held.get(idea.id())))
                        .toList(),
                page.next());
    }

    @Override
    public void take(Person by, IdeaId idea) {
        by.requireStaff();
        var holder = inOneGo.run(() -> {
            requireWaiting(held(idea));
            var has = taken.take(idea, by.id(), clock.instant());
            changed(idea);
            return has.by();
        });
        if (!holder.equals(by.id())) {
            var name = people.find(holder).map(Person::firstName).orElse("");
            throw Refusal.of("taken", "dialogue.refused.takenAlready", name);
        }
    }

    /** The idea as it is now; nobody who holds it too says or takes anything until this is done. */
    private Idea held(IdeaId id) {
        pulse.hold(id);
        return ideas.find(id).orElseThrow(Refusal::notFound);
    }

    private static void requireWaiting(Idea idea) {
        if (idea.pulse().waitingSince() == null) {
            throw Refusal.because("dialogue.refused.waitsNoMore");
        }
    }

    @Override
    public void letGo(Person by, IdeaId idea) {
        by.requireStaff();
        inOneGo.run(() -> {
            pulse.hold(idea);
            taken.current(idea).ifPresent(held -> {
                if (!held.by().equals(by.id()) && !by.has(Role.OWNER)) {
                    throw Refusal.notAllowed();
                }
                taken.letGo(idea);
                changed(idea);
            });
        });
    }

    @Override
    public void needsNoAnswer(Person by, IdeaId id, Instant seen) {
        by.requireStaff();
        inOneGo.run(() -> {
            var idea = held(id);
            if (idea.pulse().answeredAt() == null) {
                throw Refusal.because("dialogue.refused.firstAnswerDue");
            }
            var since = idea.pulse().waitingSince();
            if (since != null) {
                if (!since.equals(seen)) {
                    throw Refusal.because("dialogue.refused.newWords");
                }
                readMarks.add(id, by.id(), clock.instant());
                attending.attend(idea);
            }
        });
    }

    @Override
    public Optional<Taken> takenBy(IdeaId idea) {
        return taken.of(idea);
    }

    @Override
    public List<OwnPromise> promisesOf(Person owner) {
        owner.requireStaff();
        var open = promises.openOf(owner.id());
        var about = ideas.find(open.stream().map(Message::idea).collect(Collectors.toSet()));
        return open.stream()
                .flatMap(promise ->
                        Optional.ofNullable(about.get(promise.idea()))
                                .map(idea -> new OwnPromise(promise, idea))
                                .stream())
                .toList();
    }

    @Override
    public Pace pace() {
        var since = clock.instant().minus(WINDOW);
        var settled = promises.settledSince(since);
        return Pacing.of(firstAnswers.waitsAnsweredSince(since), settled.kept(), settled.all());
    }

    private void changed(IdeaId idea) {
        live.changed(new Change(Change.Kind.QUEUE_CHANGED, idea.value()));
    }
}
