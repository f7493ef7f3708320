package samskap.identity;

import java.util.List;

/** Customers, as colleagues who speak with them find them. */
public interface Customers {

    /**
     * Those whose name begins with the words or has a word that does, or whose address is exactly this; by name. An
     * address in part finds nobody: who has which is nobody's to try out.
     */
    List<Person> matching(Person colleague, String words, int most);

    /**
     * Somebody who is no customer here yet, in the colleague's language until they choose another; whoever has the
     * address already is who they are.
     *
     * @throws samskap.shared.Refusal at {@code email} or {@code name}
     */
    Person withAddress(Person colleague, String address, String name);
}
