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
     * Somebody who is no customer here yet, in the colleague's language until they come and choose; whoever has the
     * address already is who they are. Nobody has proved the address: they are mailed nothing but what the caller tells
     * them of it, and not named to other customers. Call it in a transaction with what it is done for.
     *
     * @throws samskap.shared.Refusal at {@code email} or {@code name}; when its owner left lately, for whoever leaves
     *     is not noted again; when the colleague introduces too many
     */
    Introduction introduce(Person colleague, String address, String name);

    /** @param first whether nobody knew them before */
    record Introduction(Person person, boolean first) {}
}
