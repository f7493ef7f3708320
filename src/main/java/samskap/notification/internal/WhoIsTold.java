package samskap.notification.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.ideas.Audience;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.notification.Rhythm;

/** Counts, before a change of status is made or news comes out, who will be told. */
@Component
class WhoIsTold implements Audience {

    private static final int AT_ONCE = 1_000;
    private static final int NAMED = 3;

    private final Listeners listeners;

    WhoIsTold(Listeners listeners) {
        this.listeners = listeners;
    }

    @Override
    public Reach reach(Person by, Collection<IdeaId> ideas) {
        var count = new Count(by.id());
        var last = new PersonId(0);
        for (var more = true; more; ) {
            var next = listeners.after(last, ideas, AT_ONCE);
            next.forEach(count::add);
            more = next.size() == AT_ONCE;
            last = more ? next.getLast().concern().person() : last;
        }
        return count.reach();
    }

    private static final class Count {

        private final PersonId by;
        private final Map<Why, Integer> apart = new EnumMap<>(Why.class);
        private final Map<Why, List<String>> names = new EnumMap<>(Why.class);
        private int told;
        private int mailed;

        Count(PersonId by) {
            this.by = by;
        }

        void add(Listener listener) {
            if (listener.concern().person().equals(by)) {
                return;
            }
            var person = listener.person();
            if (person == null) {
                apart.merge(Why.LEFT, 1, Integer::sum);
            } else if (listener.muted()) {
                apart(Why.MUTED, person);
            } else {
                told++;
                if (listener.rhythm() == Rhythm.NEVER || person.isIntroduced()) {
                    apart(Why.NO_MAIL, person);
                } else {
                    mailed++;
                }
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
                    apart.entrySet().stream()
                            .map(entry -> new Apart(
                                    entry.getKey(), entry.getValue(), names.getOrDefault(entry.getKey(), List.of())))
                            .toList());
        }
    }
}
