package samskap.moments;

import java.util.Map;
import samskap.shared.Language;

/**
 * A place as somebody wants it; the fields are {@link Place}'s.
 *
 * @param code empty to take it from the name; a place that there is keeps its own
 * @param stage the number of the part of the journey
 */
public record PlaceText(String code, Map<Language, String> names, int stage) {

    public PlaceText {
        names = Map.copyOf(names);
    }
}
