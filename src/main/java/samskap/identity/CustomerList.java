package samskap.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.shared.Cursor;
import samskap.shared.Language;
import samskap.shared.Slice;

/** Customers by the thousand, as the company's own list has them; for administrators. */
public interface CustomerList {

    /**
     * What is known of an address.
     *
     * @param person who has it, null when nobody here does
     * @param leftLately whether whoever had it left within {@link AddressMarks#KEPT}: they are not noted again
     */
    record Known(@Nullable PersonId person, String name, boolean introduced, boolean staff, boolean leftLately) {

        /** Whoever had it has just left. */
        public static final Known LEFT = new Known(null, "", false, false, true);
    }

    /** Each address is in the map. */
    Map<EmailAddress, Known> known(Person admin, Collection<EmailAddress> addresses);

    /**
     * Those of these people who are here as it is now, whatever the running transaction has read before; they stay
     * until it ends.
     */
    Set<PersonId> stay(Person admin, Collection<PersonId> people);

    /** Somebody on the list; the fields are {@link Person}'s. */
    record Listed(EmailAddress address, String name, Language language, LocalDate since) {}

    /**
     * Notes who they are, as {@link Customers#introduce} does, and tells them nothing: they get no mail until something
     * is recorded for them. Call it in a transaction, with addresses that nobody has.
     *
     * @return who they are from now on, by address
     * @throws samskap.shared.Refusal at {@code name} when one has none or a long one
     */
    Map<EmailAddress, PersonId> introduce(Person admin, List<Listed> newcomers);

    /** Calls somebody otherwise who was only introduced; whoever has come says themselves what they are called. */
    void call(Person admin, PersonId introduced, String name);

    /** Every customer who is here with their address, in the order of their numbers. */
    Slice<Entry> page(Person admin, @Nullable Cursor after, int size);

    /** @param address where mail reaches the person */
    record Entry(Person person, EmailAddress address) {}
}
