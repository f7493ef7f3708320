package samskap.moments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** What somebody told while they were signed in, and what was said to it. */
public interface OwnMoments {

    /** Latest first. */
    Slice<Moment> page(Person teller, @Nullable Cursor after, int size);

    /** Whether there is any. */
    boolean any(Person teller);

    /** On how many of them colleagues said something that this person has not read. */
    long unread(Person teller);

    /** They have read all that was said until now. */
    void read(Person teller);

    /**
     * Says something to a colleague's answer.
     *
     * @param key chosen by the page: the same is said once
     * @throws samskap.shared.Refusal at {@code words}; when it is not theirs
     */
    void reply(Person teller, MomentId id, UUID key, String words);
}
