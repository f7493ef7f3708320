package samskap.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** The mails that came in, for administrators; and what of them waits for a colleague's decision. */
public interface Inbox {

    /**
     * What came in, latest first.
     *
     * @param only those that ended so; null for all
     */
    Slice<ReceivedMail> latest(Person admin, @Nullable Outcome only, @Nullable Cursor after, int size);

    Optional<ReceivedMail> find(Person admin, long id);

    /** How many of the last thirty days ended as what; those that still wait are missing. */
    Map<Outcome, Long> lately(Person admin);

    /** How mail comes in: nothing, or what is configured, such as {@code smtp 127.0.0.1:2525}. */
    List<String> ways(Person admin);

    /** Whether a mail server of ours says who sends; else marks in mails wait for their writers. */
    boolean checksSenders(Person admin);

    /**
     * Looks at a mail again, as if it had just come; what it has said already is not said twice.
     *
     * @throws samskap.shared.Refusal when it is not there any more as it came
     */
    void again(Person admin, long id);

    /** What waits for a colleague's decision, longest first. */
    List<HeldMail> held(Person viewer);

    /** How many mails wait for a colleague's decision. */
    int heldCount();

    /**
     * A colleague says that the mail may go on. It is said in nobody's name on a colleague's word: where it is not
     * certain whose it is, whoever it seems to be from is asked at the address that they have proved. It stands in the
     * audit log. Saying so twice changes nothing.
     *
     * @throws samskap.shared.Refusal for their own
     */
    void letThrough(Person by, long id);

    /**
     * A colleague has read what was for colleagues alone. It stands in the audit log. Doing so twice changes nothing.
     */
    void read(Person by, long id);

    /** A colleague says that the mail goes nowhere. It stands in the audit log. Dropping twice changes nothing. */
    void drop(Person by, long id);
}
