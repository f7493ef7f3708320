package samskap.customers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Where colleagues, whatever their role, note whom they met and read what all of them understood. */
public interface CustomerDesk {

    /** In code points, of what was understood and of how the customer puts it. */
    int LONGEST = 4_000;

    /** How many days back an encounter can be noted. */
    int OLDEST = 366;

    /** The customer with this number, if it is one. */
    Optional<Person> find(Person colleague, PersonId customer);

    Consent consent(Person colleague, PersonId customer);

    /**
     * Notes that the colleague met a customer. Sent again it changes nothing.
     *
     * @throws samskap.shared.Refusal at {@code customer} when there is none or they do not want it; at {@code day},
     *     {@code words} or {@code consent}
     */
    Note meet(Person colleague, PersonId customer, NewEncounter encounter);

    /** Whether the two have met, so that {@link #know} would let the colleague. */
    boolean haveMet(Person colleague, PersonId customer);

    /**
     * Writes down what the colleague knows from having met the customer. Sent again it changes nothing.
     *
     * @param key chosen by the page
     * @throws samskap.shared.Refusal at {@code words}; when they have not met, or the customer does not want it
     */
    Note know(Person colleague, PersonId customer, UUID key, String words);

    /**
     * Takes back what the colleague wrote themselves: it is gone. Doing so twice changes nothing.
     *
     * @throws samskap.shared.Refusal when somebody else wrote it
     */
    void takeBack(Person colleague, NoteId id);

    /** When somebody met this customer, the last noted first. */
    Slice<Note> encounters(Person colleague, PersonId customer, @Nullable Cursor after, int size);

    /** What is known of this customer from having met them, the last written first. */
    Slice<Note> knowledge(Person colleague, PersonId customer, @Nullable Cursor after, int size);

    /** Who met whom, the last noted first. */
    Slice<Note> latest(Person colleague, @Nullable Cursor after, int size);

    /** Whom the colleague knows by name, the last met first. */
    List<Acquaintance> acquaintances(Person colleague, int most);
}
