package samskap.mail;

import java.time.Instant;
import java.util.List;
import samskap.identity.Person;

/**
 * The keys that sign addresses which take answers. One signs; what any of them has signed is accepted for a year. Who
 * fears that one is known renews it, and ends the old one when the answers that it would cut off matter less.
 */
public interface ReplyKeys {

    /** @param signs whether addresses get it from now on */
    record Key(int number, Instant madeAt, boolean signs) {}

    /** The latest first. */
    List<Key> all(Person admin);

    /** Makes a key that signs from now on; pressed twice it is one. */
    void renew(Person admin);

    /**
     * Accepts nothing any more that this key has signed: answers to those mails wait for a colleague.
     *
     * @throws samskap.shared.Refusal for the one that signs
     */
    void end(Person admin, int number);
}
