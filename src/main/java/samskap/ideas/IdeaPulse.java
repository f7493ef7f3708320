package samskap.ideas;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * Where other modules report what happened around an idea, each within its own transaction. Each report works on the
 * locked row alone, so that parallel ones never lose each other.
 */
public interface IdeaPulse {

    /** Somebody supports the idea since this moment. */
    void supported(IdeaId idea, Instant at);

    /**
     * Holds those of these ideas that stand for themselves, are open, seen by everybody and held by nobody else, as
     * most are, without waiting for any. They stay so until the running transaction ends.
     *
     * @return each with how many support it
     */
    Map<IdeaId, Integer> holdSimple(Collection<IdeaId> ideas);

    /** So many people support each of these ideas since this moment. */
    void supported(Map<IdeaId, Integer> voices, Instant at);

    /** Somebody who supported it since {@code given} takes that back. */
    void supportWithdrawn(IdeaId idea, Instant given);

    /** A public message was written. */
    void messageWritten(IdeaId idea, Instant at);

    void messageWithdrawn(IdeaId idea, Instant written);

    /** Sets how many open questions there are and who asked the latest. */
    void questionsOpen(IdeaId idea, int count, @Nullable PersonId askedBy);

    /** Sets from when the idea waits for a colleague and who answered it first. A closed idea waits for nobody. */
    void attention(IdeaId idea, Attention attention);

    /**
     * Keeps the idea to the running transaction until it ends, and the one that it leads to when it was merged. Whoever
     * writes about an idea in several steps holds it first: two who do so at once then follow each other instead of
     * locking each other out.
     *
     * @return its status, which nobody changes meanwhile; empty when the idea is gone
     */
    Optional<Status> hold(IdeaId idea);

    /**
     * Holds the idea in the same way and says which one it leads to: what happens around the one counts for the other.
     */
    Optional<Main> holdMain(IdeaId idea);

    /** @param status of the main idea, which nobody changes meanwhile */
    record Main(IdeaId idea, Status status) {}

    /** Makes the trend anew from all that happened around the idea and its members. */
    void renewTrend(IdeaId idea);

    /** Every idea there is, in the order of their ids. */
    List<IdeaId> everyIdea();

    /**
     * The ideas whose count of supporters is another than what was counted; one that is not in the map has none. Merged
     * ideas have no count of their own.
     */
    List<IdeaId> supportsOtherThan(Map<IdeaId, Integer> counted);

    /** Sets the count of supporters; whether it was another one. */
    boolean correctSupports(IdeaId idea, int counted);

    /** Sets the count of public messages; whether it was another one. */
    boolean correctMessages(IdeaId idea, int counted);

    /**
     * How an idea has been attended to.
     *
     * @param waitingSince from when it waits for a colleague, null when it does not
     * @param answeredBy who said the first public word from us, null when nobody has
     * @param answeredAt when that was
     */
    record Attention(
            @Nullable Instant waitingSince,
            @Nullable PersonId answeredBy,
            @Nullable Instant answeredAt) {}
}
