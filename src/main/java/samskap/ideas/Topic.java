package samskap.ideas;

import java.util.Map;
import samskap.shared.Language;

/**
 * What an idea is about, in customers' words.
 *
 * @param code its word in addresses
 */
public record Topic(int id, String code, Map<Language, String> names) {

    public String name(Language language) {
        return names.getOrDefault(language, code);
    }
}
