package samskap.moments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Where colleagues read moments and act on them. */
public interface MomentDesk {

    int LONGEST_DEED = 400;

    /** Latest first. */
    Slice<Moment> page(Person colleague, MomentQuery query, @Nullable Cursor after, int size);

    /** One of them, however it stands. */
    Optional<Moment> find(Person colleague, MomentId id);

    /** What this person told by name, as far as everybody here reads it; latest first. */
    List<Moment> toldBy(Person colleague, PersonId teller, int most);

    /**
     * What was told since then in words, by whoever is known by it or has agreed to its being written down, as far as
     * everybody here reads it; latest first.
     */
    List<Moment> namedSince(Person colleague, Instant since, int most);

    /**
     * What was told by name and nobody has answered, made right or taken up in an idea, as far as everybody here reads
     * it; told longest ago first.
     */
    List<Moment> waitingLongest(Person colleague, int most);

    /** How many wait for a colleague's look. */
    long held(Person colleague);

    /**
     * Notes a moment that the colleague saw or heard. Sent again it changes nothing.
     *
     * @param consent whether the customer agreed to its being written down
     * @throws samskap.shared.Refusal at {@code consent} when they did not; at {@code words} or {@code name}
     */
    Moment note(Person colleague, PlaceId place, NewMoment moment, boolean consent);

    /** It is for everybody here to read. */
    void letIn(Person colleague, MomentId id);

    /** It counts for nothing. */
    void setAside(Person colleague, MomentId id);

    /**
     * Says what was made right on the spot; it is thanked for, not audited.
     *
     * @param key chosen by the page: the same counts once
     * @param cost null when nobody counted
     * @throws samskap.shared.Refusal at {@code what} or {@code cost}
     */
    void makeRight(Person colleague, MomentId id, UUID key, String what, @Nullable BigDecimal cost);

    /**
     * Answers its teller by name.
     *
     * @param key chosen by the page: the same is said once
     * @throws samskap.shared.Refusal at {@code words}; when nobody knows who told it
     */
    void answer(Person colleague, MomentId id, UUID key, String words);

    /** Ideas that may be about the same, likeliest first. */
    List<Idea> alike(Person colleague, MomentId id, int most);

    /**
     * Makes an idea of it, at its part of the journey. Its teller hears what becomes of it.
     *
     * @param asTeller whether its teller is its author, because they agreed to be named; else the colleague is
     * @throws samskap.shared.Refusal as {@link samskap.ideas.Ideas#share}; when it is part of an idea already
     */
    Idea become(Person colleague, MomentId id, UUID key, String text, boolean asTeller);

    /**
     * Puts it with an idea that is there. Its teller hears what becomes of that.
     *
     * @throws samskap.shared.Refusal when the idea is gone, or the moment is part of another already
     */
    void join(Person colleague, MomentId id, IdeaId idea);
}
