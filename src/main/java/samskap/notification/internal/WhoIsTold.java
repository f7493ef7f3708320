package samskap.notification.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Audience;
import samskap.ideas.IdeaId;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.notification.Rhythm;

/** Counts, before a change of status is made, whom it will be told. */
@Component
class WhoIsTold implements Audience {

    private static final int AT_ONCE = 1_000;
    private static final int NAMED = 3;

    private final Concerned concerned;
    private final StanceStore stances;
    private final ChoiceStore choices;
    private final People people;

    WhoIsTold(Concerned concerned, StanceStore stances, ChoiceStore choices, People people) {
        this.concerned = concerned;
        this.stances = stances;
        this.choices = choices;
        this.people = people;
    }

    @Override
    public Reach reach(Person by, IdeaId idea) {
        var count = new Count(by.id());
        var last = new PersonId(0);
        for (var more = true; more; ) {
            var ids = concerned.after(last, idea, AT_ONCE).stream()
                    .map(Concern::person)
                    .toList();
            count.add(ids, people.find(ids), stances.muted(idea, ids), choices.of(ids));
            more = ids.size() == AT_ONCE;
            last = more ? ids.getLast() : last;
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

        void add(List<PersonId> ids, Map<PersonId, Person> known, Set<PersonId> muted, Map<PersonId, Rhythm> rhythms) {
            for (var id : ids) {
                if (!id.equals(by)) {
                    add(known.get(id), muted.contains(id), rhythms.getOrDefault(id, Rhythm.USUAL));
                }
            }
        }

        private void add(@Nullable Person person, boolean muted, Rhythm rhythm) {
            if (person == null) {
                apart.merge(Why.LEFT, 1, Integer::sum);
                return;
            }
            if (muted) {
                apart(Why.MUTED, person);
                return;
            }
            told++;
            if (rhythm == Rhythm.NEVER) {
                apart(Why.NO_MAIL, person);
            } else {
                mailed++;
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
