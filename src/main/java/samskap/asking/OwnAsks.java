package samskap.asking;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** What somebody is asked, and what they answer. */
public interface OwnAsks {

    int LONGEST_WORDS = 1_000;

    /** Latest first. */
    Slice<Asked> page(Person person, @Nullable Cursor after, int size);

    Optional<Asked> find(Person person, AskId id);

    boolean any(Person person);

    /** How many questions are open, and on how many answers a colleague said something that is not read yet. */
    long fresh(Person person);

    /** They have read all that was said until now. */
    void read(Person person);

    /**
     * Answers, or answers anew what a colleague has not said anything to yet.
     *
     * @param choice counted from 0, null for none
     * @throws samskap.shared.Refusal at {@code words}; when nothing is answered; when it was not asked of them, has
     *     ended, or a colleague spoke meanwhile
     */
    void answer(Person person, AskId id, @Nullable Integer choice, String words);

    /**
     * Says something more after an answer. The same key says it once.
     *
     * @throws samskap.shared.Refusal at {@code words}
     */
    void reply(Person person, AskId id, UUID key, String words);
}
