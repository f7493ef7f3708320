package samskap.dialogue.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;
import samskap.ideas.IdeaPulse.Attention;
import samskap.identity.PersonId;

/**
 * When an idea waits for us. The whole story is read anew each time, so that taking a word back leads to where we would
 * be without it.
 *
 * <ul>
 *   <li>A customer's idea waits from the moment it is shared until a colleague says a public word.
 *   <li>It waits again when its author writes; when another customer replies to a colleague's message; and when another
 *       customer asks something that is not meant for a fellow customer.
 *   <li>What is given to an open question, by the author too, answers us: it makes nobody wait unless it asks back.
 *   <li>Customers talking among themselves don't make it wait.
 *   <li>Once we have answered, a colleague can say that the last words were read and call for no answer: a thank-you.
 *   <li>A closed idea waits for nobody; opened again, it waits from the next word that calls for us.
 *   <li>A colleague's own idea waits for nobody until a customer calls for us there.
 * </ul>
 */
final class WaitingPolicy {

    /** Something that happened around an idea. */
    sealed interface Happening {}

    record Said(PersonId author, boolean byStaff, Toward toward, boolean asks, Kind kind, Instant at)
            implements Happening {

        /** A colleague's answer or promise; a mere message, or a question of ours, settles nothing. */
        boolean settles() {
            return byStaff && (kind == Kind.ANSWER || kind == Kind.PROMISE);
        }
    }

    /** @param decided the new status says what becomes of the idea */
    record Moved(boolean closed, boolean decided) implements Happening {}

    /** A colleague read what was said last, and nothing in it calls for an answer. */
    record ReadThrough() implements Happening {}

    private final PersonId author;
    private @Nullable Instant waitingSince;
    private @Nullable Said firstAnswer;
    private boolean closed;

    private WaitingPolicy(PersonId author) {
        this.author = author;
    }

    /**
     * @param author who shared the idea
     * @param byStaff whether that is a colleague
     * @param story what happened since, oldest first
     */
    static Attention after(PersonId author, boolean byStaff, Instant sharedAt, List<Happening> story) {
        var policy = new WaitingPolicy(author);
        policy.waitingSince = byStaff ? null : sharedAt;
        story.forEach(policy::take);
        return policy.attention();
    }

    /** From when the idea waited after each part of the story, null where it did not. */
    static List<@Nullable Instant> waits(
            PersonId author, boolean byStaff, Instant sharedAt, List<? extends Happening> story) {
        var policy = new WaitingPolicy(author);
        policy.waitingSince = byStaff ? null : sharedAt;
        var waits = new ArrayList<@Nullable Instant>();
        for (var happening : story) {
            policy.take(happening);
            waits.add(policy.waitingSince);
        }
        return waits;
    }

    private void take(Happening happening) {
        switch (happening) {
            case Moved moved -> {
                closed = moved.closed();
                if (closed) {
                    waitingSince = null;
                }
            }
            case ReadThrough read -> {
                if (firstAnswer != null) {
                    waitingSince = null;
                }
            }
            case Said said
            when said.byStaff() -> {
                waitingSince = null;
                if (firstAnswer == null && !said.author().equals(author)) {
                    firstAnswer = said;
                }
            }
            case Said said -> {
                if (waitingSince == null && !closed && callsForUs(said)) {
                    waitingSince = said.at();
                }
            }
        }
    }

    private boolean callsForUs(Said said) {
        return switch (said.toward()) {
            case QUESTION -> said.asks();
            case COLLEAGUE -> true;
            case EVERYBODY -> said.asks() || isAuthor(said);
            case CUSTOMER -> isAuthor(said);
        };
    }

    private boolean isAuthor(Said said) {
        return said.author().equals(author);
    }

    private Attention attention() {
        return firstAnswer == null
                ? new Attention(waitingSince, null, null)
                : new Attention(waitingSince, firstAnswer.author(), firstAnswer.at());
    }
}
