package samskap.dialogue.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.Whose;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;

@Component
class StaffQueue implements AnswerQueue {

    private static final Duration WINDOW = Duration.ofDays(90);

    private final QueueReading reading;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final People people;
    private final TakenIdeas taken;
    private final PromiseStore promises;
    private final Courses courses;
    private final ReadMarks readMarks;
    private final Attending attending;
    private final InOneGo inOneGo;
    private final Live live;
    private final TimeAgo calendar;
    private final Clock clock;

    StaffQueue(
            QueueReading reading,
            Ideas ideas,
            IdeaPulse pulse,
            People people,
            TakenIdeas taken,
            PromiseStore promises,
            Courses courses,
            ReadMarks readMarks,
            Attending attending,
            InOneGo inOneGo,
            Live live,
            TimeAgo calendar,
            Clock clock) {
        this.reading = reading;
        this.ideas = ideas;
        this.pulse = pulse;
        this.people = people;
        this.taken = taken;
        this.promises = promises;
        this.courses = courses;
        this.readMarks = readMarks;
        this.attending = attending;
        this.inOneGo = inOneGo;
        this.live = live;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Slice<Waiting> waiting(Person viewer, Whose whose, @Nullable Cursor after, int size) {
        viewer.requireStaff();
        return reading.page(viewer, whose, after, size);
    }

    @Override
    public int count(Person viewer, Whose whose) {
        viewer.requireStaff();
        return reading.count(viewer, whose);
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
        return reading.withIdeas(promises.openOf(owner.id()));
    }

    @Override
    public List<OwnPromise> overdue(Person viewer, Whose whose) {
        viewer.requireStaff();
        var today = calendar.today();
        return reading.withIdeas(reading.promisers(viewer, whose)
                .map(owners -> promises.overdueOn(today, owners, MOST_OVERDUE))
                .orElseGet(() -> promises.overdueOn(today, MOST_OVERDUE)));
    }

    @Override
    public List<OwnPromise> openPromises(int most) {
        return reading.withIdeas(promises.open(most));
    }

    @Override
    public Pace pace() {
        var since = clock.instant().minus(WINDOW);
        var settled = promises.settledSince(since);
        return Pacing.of(courses.waitsAnsweredSince(since), settled.kept(), settled.all());
    }

    private void changed(IdeaId idea) {
        live.changed(new Change(Change.Kind.QUEUE_CHANGED, idea.value()));
    }
}
