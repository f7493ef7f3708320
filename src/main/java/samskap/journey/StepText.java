package samskap.journey;

import java.util.Map;
import java.util.Set;
import samskap.moments.PlaceId;
import samskap.shared.Language;

/**
 * A step as somebody wants it; the fields are {@link Step}'s.
 *
 * @param stage the number of the part of the journey
 */
public record StepText(
        int stage,
        Map<Language, String> names,
        Map<Language, String> whose,
        String promise,
        String part,
        String easier,
        Set<PlaceId> places) {

    public StepText {
        names = Map.copyOf(names);
        whose = Map.copyOf(whose);
        places = Set.copyOf(places);
    }
}
