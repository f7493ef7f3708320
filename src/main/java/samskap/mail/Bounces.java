package samskap.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samskap.identity.EmailAddress;
import samskap.identity.Person;
import samskap.identity.PersonId;

/**
 * Addresses that do not take our mail. What comes by itself is no longer sent to them, until the person has another
 * address or somebody says that it works again; a code that somebody waits for is sent all the same.
 */
public interface Bounces {

    /** So many temporary failures, each on another day, are as good as a lasting one. */
    int MOST_SOFT = 5;

    /**
     * The mailbox is not there: mail to it stops. An address that is nobody's is passed over.
     *
     * @param words the mail server's own
     */
    void hard(EmailAddress address, String words);

    /** It did not take a mail this time, such as because it is full. Counts once a day. */
    void soft(EmailAddress address, String words);

    /** Empty while their address takes mail, as far as we know. */
    Optional<Bounced> of(PersonId person);

    /** Those of them whom no mail reaches. */
    Set<PersonId> unreachable(Collection<PersonId> people);

    /** The latest first. */
    List<Bounced> latest(Person admin, int most);

    /**
     * The address is tried again.
     *
     * @throws samskap.shared.Refusal when it is neither their own nor an administrator who says so
     */
    void tryAgain(Person by, PersonId person);

    /**
     * @param stopped no mail is sent there any more
     * @param words what the mail server said last
     * @param times how often it did not take mail
     */
    record Bounced(PersonId person, boolean stopped, String words, int times, Instant last) {}
}
