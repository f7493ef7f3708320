package samskap.chair.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import samskap.chair.Chair;
import samskap.chair.Decision;
import samskap.chair.DecisionId;
import samskap.chair.NewDecision;
import samskap.chair.Sitting;
import samskap.chair.Sitting.Followed;
import samskap.chair.Story;
import samskap.dialogue.PromiseRecord;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class LeadersChair implements Chair {

    private static final int PROMISES = 8;

    private final TableStore table;
    private final TableStories stories;
    private final DecisionDesk deciding;
    private final Feelings feelings;
    private final WaitingLongest waiting;
    private final PromiseRecord promises;
    private final UnwillingStore unwilling;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    LeadersChair(
            TableStore table,
            TableStories stories,
            DecisionDesk deciding,
            Feelings feelings,
            WaitingLongest waiting,
            PromiseRecord promises,
            UnwillingStore unwilling,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.table = table;
        this.stories = stories;
        this.deciding = deciding;
        this.feelings = feelings;
        this.waiting = waiting;
        this.promises = promises;
        this.unwilling = unwilling;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    /** When the meeting that comes looks back to, and to where the one before it looked. */
    private record Times(int number, Instant since, Instant before) {}

    private Times times() {
        var held = table.lastHeld(2);
        if (held.isEmpty()) {
            var first = clock.instant().minus(FIRST_LOOK);
            return new Times(1, first, first);
        }
        var last = held.getFirst();
        var before = held.size() > 1 ? held.get(1).at() : Instant.EPOCH;
        return new Times(last.number() + 1, last.at(), before);
    }

    @Override
    public Sitting sitting(Person leader) {
        leader.require(Role.LEADER);
        var times = times();
        var lastTime = deciding.between(times.before(), times.since());
        return new Sitting(
                times.number(),
                times.since(),
                onTheTable(leader, times),
                feelings.weakest(leader).orElse(null),
                waiting.find(leader).orElse(null),
                promises.since(leader, times.since()),
                promises.endedSince(leader, times.since(), PROMISES),
                lastTime.stream()
                        .map(decision ->
                                new Followed(decision, feelings.around(decision).orElse(null)))
                        .toList(),
                deciding.openUntil(times.before()),
                deciding.between(times.since(), clock.instant()));
    }

    /** What lies there stays while it may be told; a place that is empty is filled, for everybody who looks. */
    private Map<Integer, Story> onTheTable(Person leader, Times times) {
        var there = laid(leader, times.number());
        if (there.size() == STORIES) {
            return there;
        }
        fill(leader, times, there);
        // Whoever looked at the same moment may have been faster: what they laid there counts.
        return laid(leader, times.number());
    }

    private Map<Integer, Story> laid(Person leader, int number) {
        var there = new TreeMap<Integer, Story>();
        table.stories(number)
                .forEach((slot, ref) -> stories.find(leader, ref)
                        .ifPresentOrElse(story -> there.put(slot, story), () -> table.take(number, slot, ref)));
        return there;
    }

    private void fill(Person leader, Times times, Map<Integer, Story> there) {
        var passed = table.passed(times.number());
        var candidates = stories.since(leader, times.since()).stream()
                .filter(story -> !passed.contains(story.ref()))
                .toList();
        var picking = new StoryPicking(times.number());
        for (var slot = 1; slot <= STORIES; slot++) {
            var free = slot;
            if (!there.containsKey(slot)) {
                picking.next(candidates, there.values())
                        .flatMap(picked -> stories.find(leader, picked.ref()))
                        .ifPresent(story -> {
                            table.lay(times.number(), free, story.ref());
                            there.put(free, story);
                        });
            }
        }
    }

    @Override
    public void another(Person leader, int number, int slot, Story.Ref seen) {
        leader.require(Role.LEADER);
        var times = times();
        if (times.number() != number) {
            return;
        }
        var there = new HashSet<>(onTheTable(leader, times).values());
        var passed = table.passed(number);
        var others = stories.since(leader, times.since()).stream()
                .filter(story -> !passed.contains(story.ref()) && !story.ref().equals(seen))
                .toList();
        there.removeIf(story -> story.ref().equals(seen));
        var next = new StoryPicking(number)
                .next(others, there)
                .orElseThrow(() -> Refusal.because("chair.refused.nobodyElse"));
        inOneGo.run(() -> {
            if (table.take(number, slot, seen)) {
                table.pass(number, seen);
                table.lay(number, slot, next.ref());
                changed();
            }
        });
    }

    @Override
    public Decision decide(Person leader, NewDecision wanted) {
        leader.require(Role.LEADER);
        return deciding.decide(leader, wanted);
    }

    @Override
    public void settle(Person by, DecisionId decision, Decision.Outcome outcome, String word) {
        by.requireStaff();
        deciding.settle(by, decision, outcome, word);
    }

    @Override
    public void close(Person leader, int number) {
        leader.require(Role.LEADER);
        if (times().number() == number) {
            inOneGo.run(() -> {
                if (table.hold(number, leader.id(), clock.instant())) {
                    changed();
                }
            });
        }
    }

    @Override
    public List<Decision> openOf(Person owner) {
        return deciding.openOf(owner);
    }

    @Override
    public boolean isWilling(Person person) {
        return unwilling.among(List.of(person.id())).isEmpty();
    }

    @Override
    public void letTell(Person person, boolean willing) {
        inOneGo.run(() -> {
            if (willing) {
                unwilling.remove(person.id());
            } else {
                unwilling.add(person.id(), clock.instant());
            }
            changed();
        });
    }

    private void changed() {
        live.changed(new Change(Change.Kind.CHAIR_CHANGED, 0));
    }
}
