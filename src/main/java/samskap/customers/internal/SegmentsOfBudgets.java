package samskap.customers.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.asking.AskedSegments;
import samskap.customers.Dimensions.Placing;
import samskap.identity.People;
import samskap.identity.PersonId;

/**
 * For the budget of asks a customer is of their segment in the first dimension in which they have one that is not
 * theirs alone to say, and else of the organisation that they write from: one budget for each, or many dimensions would
 * let nobody be asked.
 */
@Component
class SegmentsOfBudgets implements AskedSegments {

    private final MemberStore members;
    private final People people;

    SegmentsOfBudgets(MemberStore members, People people) {
        this.members = members;
        this.people = people;
    }

    @Override
    public Map<PersonId, String> of(Collection<PersonId> ids) {
        var segments = new HashMap<>(people.organisations(ids));
        members.shared(ids).forEach((person, placings) -> segments.put(person, nameOf(first(placings))));
        return segments;
    }

    /** Dimensions are numbered in the order in which they were made. */
    private static Placing first(Map<Integer, Placing> placings) {
        return placings.entrySet().stream()
                .min(Comparator.comparing(Map.Entry::getKey))
                .orElseThrow()
                .getValue();
    }

    /** Names change, and a budget goes on. */
    private static String nameOf(Placing placing) {
        return SEGMENT + placing.segment();
    }
}
