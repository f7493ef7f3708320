package samskap.journey;

import java.util.Map;
import java.util.Set;
import samskap.ideas.Stage;
import samskap.moments.PlaceId;
import samskap.shared.Language;

/**
 * Something that happens to a customer on the way, whoever does it.
 *
 * @param stage the part of the journey that it belongs to
 * @param whose what the customer calls whoever owns it (the fitter, the authority, the neighbour); empty when it is
 *     ours
 * @param promise the impression that we want to leave; may be empty
 * @param part what the customer does there so that it is worth something; may be empty
 * @param easier what would make that easier; may be empty
 * @param places where moments are told that count for it
 * @param retired whether it was taken off the map
 * @param version counts how often it was changed; whoever changes it names the one that they saw
 */
public record Step(
        StepId id,
        Stage stage,
        Map<Language, String> names,
        Map<Language, String> whose,
        String promise,
        String part,
        String easier,
        Set<PlaceId> places,
        boolean retired,
        int version) {

    public Step {
        names = Map.copyOf(names);
        whose = Map.copyOf(whose);
        places = Set.copyOf(places);
    }

    public String name(Language language) {
        return names.getOrDefault(language, "");
    }

    public boolean isOurs() {
        return whose.isEmpty();
    }

    /** What the customer calls whoever owns it; empty when it is ours. */
    public String whose(Language language) {
        return whose.getOrDefault(language, "");
    }

    /** The step as somebody would want it who wants it as it is. */
    public StepText text() {
        return new StepText(stage.id(), names, whose, promise, part, easier, places);
    }
}
