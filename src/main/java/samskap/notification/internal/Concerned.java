package samskap.notification.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.Involvement;
import samskap.identity.PersonId;
import samskap.notification.Reason;

/** Everybody who is concerned with ideas, in whatever way, in the order of their ids. */
@Component
class Concerned {

    private final List<Involvement> involvements;

    Concerned(List<Involvement> involvements) {
        this.involvements = involvements;
    }

    /**
     * The next of them, and for each of the ideas that concern them the strongest reason, in the order of the ideas.
     * Each way names its next ones in order, so the first of all together are among those.
     *
     * @param most how many people
     */
    List<List<Concern>> after(PersonId last, Collection<IdeaId> ideas, int most) {
        var next = new TreeMap<Long, List<Concern>>();
        for (var idea : ideas) {
            after(last, idea, most)
                    .forEach(concern -> next.computeIfAbsent(concern.person().value(), first -> new ArrayList<>())
                            .add(concern));
        }
        return next.values().stream().limit(most).toList();
    }

    /** Why this person is concerned, if they are. */
    Optional<Reason> reasonOf(PersonId person, IdeaId idea) {
        return after(new PersonId(person.value() - 1), idea, 1).stream()
                .filter(concern -> concern.person().equals(person))
                .map(Concern::reason)
                .findFirst();
    }

    private List<Concern> after(PersonId last, IdeaId idea, int most) {
        var strongest = new TreeMap<Long, Concern>();
        for (var involvement : involvements) {
            var reason = Reason.valueOf(involvement.way().name());
            for (var person : involvement.after(last, idea, most)) {
                strongest.merge(person.value(), new Concern(person, idea, reason), Concerned::stronger);
            }
        }
        return strongest.values().stream().limit(most).toList();
    }

    private static Concern stronger(Concern one, Concern other) {
        return Comparator.comparing(Concern::reason).compare(one, other) <= 0 ? one : other;
    }
}
