package samskap.administration;

import java.util.List;
import samskap.identity.Person;

/** For whom the place is open. Colleagues always come in. */
public interface Doors {

    /** Who comes in. */
    enum Openness {
        /** Everybody, known or not; search engines too. */
        EVERYBODY,
        /** Whoever has signed in. */
        MEMBERS,
        /** Whoever has signed in with an address at one of some domains: those who prove to belong there. */
        DOMAINS
    }

    /** @param domains such as {@code nordkok.se}, of {@link Openness#DOMAINS} */
    record Setting(Openness openness, List<String> domains) {}

    Setting setting(Person admin);

    /**
     * It holds at once, on pages that are open too.
     *
     * @throws samskap.shared.Refusal at {@code domains} when there is none or one can't be a domain
     */
    void set(Person admin, Setting setting);
}
