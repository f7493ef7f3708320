package samskap.moments;

import java.util.Map;
import samskap.ideas.Stage;
import samskap.shared.Language;

/**
 * Where moments are told: a door, a counter, a receipt, the box that was delivered.
 *
 * @param code its word in the address, which stays whatever the place is called
 * @param stage the part of the journey that it belongs to
 * @param open whether something can be told there
 * @param version counts how often it was changed; whoever changes it names the one that they saw
 */
public record Place(PlaceId id, String code, Map<Language, String> names, Stage stage, boolean open, int version) {

    /** Where every place's address begins. */
    public static final String PATH = "/m/";

    public Place {
        names = Map.copyOf(names);
    }

    public String name(Language language) {
        return names.getOrDefault(language, code);
    }

    /** Its address from the root. */
    public String path() {
        return PATH + code;
    }

    /** The place as somebody would want it who wants it as it is. */
    public PlaceText text() {
        return new PlaceText(code, names, stage.id());
    }
}
