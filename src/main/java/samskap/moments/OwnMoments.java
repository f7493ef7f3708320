package samskap.moments;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** What somebody told while they were signed in, and what was said to it. */
public interface OwnMoments {

    /** Latest first. */
    Slice<Moment> page(Person teller, @Nullable Cursor after, int size);

    /** Those of these that are theirs, by their numbers. */
    Map<MomentId, Moment> find(Person teller, Collection<MomentId> ids);

    /** Those of theirs to which this was said, by the numbers of what was said. */
    Map<Long, Moment> answered(Person teller, Collection<Long> said);

    /** Whether there is any. */
    boolean any(Person teller);

    /** On how many of them colleagues said something that this person has not read. */
    long unread(Person teller);

    /** They have before them what was said to these, as it stands there: what came since is new still. */
    void read(Person teller, Collection<Moment> shown);

    /**
     * Says something to a colleague's answer. What may hurt takes the moment along until a colleague has looked.
     *
     * @param key chosen by the page: the same is said once
     * @throws samskap.shared.Refusal at {@code words}; when it is not theirs; when they say too much at once
     */
    void reply(Person teller, MomentId id, UUID key, String words);
}
