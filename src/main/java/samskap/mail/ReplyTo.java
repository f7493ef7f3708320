package samskap.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * Where an answer to a mail belongs, and whose it is: what the address that takes it says, signed.
 *
 * @param person who was written to
 * @param idea whose thread the answer belongs to; null for none, as with a digest
 * @param message what is answered in it; null for the idea itself; of a moment, its number
 * @param at when that happened, of which the address keeps the day (UTC)
 */
public record ReplyTo(
        PersonId person,
        Purpose purpose,
        @Nullable Long idea,
        @Nullable Long message,
        Instant at) {

    /** What comes back to the address. Addresses that have left carry the place in this list: add at its end. */
    public enum Purpose {
        /** What the person says in the idea's dialogue. */
        ANSWER,
        /** What a colleague says among colleagues: customers must never read it. */
        NOTE,
        /** What the person says of no idea in particular. */
        TALK,
        /** What mail servers say about mail to the person. */
        BOUNCE,
        /** Our own mail, which tries whether answers arrive. */
        CHECK,
        /** What the person answers to what was told to them alone: colleagues read it, and nobody else. */
        PRIVATE,
        /** What the person says to colleagues who answered what they told where it happened; that is the message. */
        MOMENT,
        /** What the person answers to a question that a colleague asked them; the question is the message. */
        ASKED
    }

    /** Of an answer to what was said to a moment. */
    public static ReplyTo moment(PersonId person, long moment, Instant at) {
        return new ReplyTo(person, Purpose.MOMENT, null, moment, at);
    }

    /** Whether an answer goes on with something, else it is something new. */
    public boolean goesOn() {
        return idea != null || isElsewhere();
    }

    /** Whether an answer goes on with something else than an idea's dialogue. */
    public boolean isElsewhere() {
        return purpose == Purpose.MOMENT || purpose == Purpose.ASKED;
    }
}
