package samskap.ideas;

import java.util.Locale;
import java.util.Map;
import samskap.shared.Language;

/**
 * A step of the customer's journey.
 *
 * @param code its word in addresses
 * @param phase before, during or after what the customer came for
 */
public record Stage(int id, String code, Phase phase, Map<Language, String> names) {

    /** The three parts of every journey. */
    public enum Phase {
        BEFORE,
        DURING,
        AFTER;

        public String key() {
            return "ideas.phase." + name().toLowerCase(Locale.ROOT);
        }
    }

    public String name(Language language) {
        return names.getOrDefault(language, code);
    }
}
