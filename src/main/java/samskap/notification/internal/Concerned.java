package samskap.notification.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.Involvement;
import samskap.identity.PersonId;
import samskap.notification.Reason;

/** Everybody who is concerned with an idea, in whatever way, each once, in the order of their ids. */
@Component
class Concerned {

    private final List<Involvement> involvements;

    Concerned(List<Involvement> involvements) {
        this.involvements = involvements;
    }

    /** The next of them. Each way names its next ones in order, so the first of all together are among those. */
    List<Concern> after(PersonId last, IdeaId idea, int most) {
        var reasons = new TreeMap<Long, Reason>();
        for (var involvement : involvements) {
            var reason = Reason.valueOf(involvement.way().name());
            for (var person : involvement.after(last, idea, most)) {
                reasons.merge(person.value(), reason, Concerned::stronger);
            }
        }
        return reasons.entrySet().stream()
                .limit(most)
                .map(entry -> new Concern(new PersonId(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Why this person is concerned, if they are. */
    Optional<Reason> reasonOf(PersonId person, IdeaId idea) {
        return after(new PersonId(person.value() - 1), idea, 1).stream()
                .filter(concern -> concern.person().equals(person))
                .map(Concern::reason)
                .findFirst();
    }

    private static Reason stronger(Reason one, Reason other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
