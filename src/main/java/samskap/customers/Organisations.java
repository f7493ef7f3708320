package samskap.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** For whom customers act: a housing company, a restaurant, an office. */
public interface Organisations {

    int LONGEST_NAME = 120;

    /** What the organisations of these customers are called; whoever acts for themselves is missing. */
    Map<PersonId, String> of(Person colleague, Collection<PersonId> customers);

    /**
     * Says for whom a customer acts.
     *
     * @param name empty for nobody; one that is not there yet is made
     * @throws samskap.shared.Refusal at {@code organisation} when it is too long; when the customer wants nothing to be
     *     written
     */
    void belongs(Person colleague, PersonId customer, String name);

    /** For whom colleagues think that somebody acts. */
    Optional<String> own(Person self);

    /** They act for nobody. */
    void deny(Person self);

    /** Customers of organisations whose name begins so. */
    List<PersonId> people(Person colleague, String words, int most);
}
