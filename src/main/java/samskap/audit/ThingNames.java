package samskap.audit;

import java.util.Collection;
import java.util.Map;
import samskap.shared.Language;

/**
 * What things of one kind are called and where they are. Each module contributes this as a Spring bean for the kinds
 * that it owns; a thing that nobody names is told by its number.
 */
public interface ThingNames {

    Thing.Kind kind();

    /** The names of these things as a colleague may read them; one that is gone is missing. */
    Map<Long, Name> of(Collection<Long> ids, Language language);

    /**
     * @param text a short line
     * @param path where it is, from the root; empty when it has no page
     */
    record Name(String text, String path) {}
}
