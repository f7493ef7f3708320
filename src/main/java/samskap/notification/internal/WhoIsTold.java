package samskap.notification.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Audience;
import samskap.ideas.IdeaId;
import samskap.identity.Entrance;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mail.Bounces;
import samskap.notification.Restraint;
import samskap.notification.Rhythm;

/** Counts, before a change of status is made or news comes out, who will be told. */
@Component
class WhoIsTold implements Audience {

    private static final int AT_ONCE = 1_000;
    private static final int NAMED = 3;

    private final Listeners listeners;
    private final Entrance entrance;
    private final Bounces bounces;
    private final Restraint restraint;
    private final Clock clock;

    WhoIsTold(Listeners listeners, Entrance entrance, Bounces bounces, Restraint restraint, Clock clock) {
        this.listeners = listeners;
        this.entrance = entrance;
        this.bounces = bounces;
        this.restraint = restraint;
        this.clock = clock;
    }

    @Override
    public Reach reach(Person by, Collection<IdeaId> ideas, boolean asks) {
        var count = new Count(by.id(), clock.instant());
        var last = new PersonId(0);
        for (var more = true; more; ) {
            var next = listeners.after(last, ideas, AT_ONCE);
            var unreachable = bounces.unreachable(
                    next.stream().map(each -> each.concern().person()).toList());
            var mayBeAsked = asks ? mayBeAsked(next) : null;
            next.forEach(each -> count.add(each, unreachable, mayBeAsked));
            more = next.size() == AT_ONCE;
            last = more ? next.getLast().concern().person() : last;
        }
        return count.reach();
    }

    private Set<PersonId> mayBeAsked(List<Listener> next) {
        return restraint.mayBeAsked(
                next.stream().map(each -> each.concern().person()).toList());
    }

    private final class Count {

        private final PersonId by;
        private final Map<Why, Integer> apart = new EnumMap<>(Why.class);
        private final Map<Why, List<String>> names = new EnumMap<>(Why.class);
        private int told;
        private final Instant now;
        private int mailed;
        private int later;

        Count(PersonId by, Instant now) {
            this.by = by;
            this.now = now;
        }

        /** @param mayBeAsked null where nothing is asked */
        void add(Listener listener, Set<PersonId> unreachable, @Nullable Set<PersonId> mayBeAsked) {
            if (listener.concern().person().equals(by)) {
                return;
            }
            var person = listener.person();
            if (person == null) {
                apart.merge(Why.LEFT, 1, Integer::sum);
            } else if (!entrance.admits(person)) {
                apart(Why.OUTSIDE, person);
            } else if (listener.muted()) {
                apart(Why.MUTED, person);
            } else if (mayBeAsked != null && !person.isStaff() && !mayBeAsked.contains(person.id())) {
                apart(Why.SPARED, person);
            } else {
                told++;
                mail(listener, person, unreachable.contains(person.id()));
            }
        }

        private void mail(Listener listener, Person person, boolean unreachable) {
            if (listener.rhythm() == Rhythm.NEVER || person.isIntroduced()) {
                apart(Why.NO_MAIL, person);
            } else if (unreachable) {
                apart(Why.UNREACHABLE, person);
            } else {
                mailed++;
                later += listener.choice().due(now).isAfter(now) ? 1 : 0;
            }
        }

        private void apart(Why why, Person person) {
            apart.merge(why, 1, Integer::sum);
            var some = names.computeIfAbsent(why, first -> new ArrayList<>());
            if (some.size() < NAMED) {
                some.add(person.name());
            }
        }

        Reach reach() {
            return new Reach(
                    told,
                    mailed,
                    later,
                    apart.entrySet().stream()
                            .map(entry -> new Apart(
                                    entry.getKey(), entry.getValue(), names.getOrDefault(entry.getKey(), List.of())))
                            .toList());
        }
    }
}
