package samskap.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/**
 * The dialogue of every idea, and what people can do in it. Internal notes, and whatever is said below one, exist for
 * colleagues only.
 *
 * <p>A closed idea stays open for words: people may thank, ask or tell how it went. Nobody waits there, because we have
 * said our last word with a reason; whoever wants it opened again is read by those who take part.
 */
public interface Dialogue {

    int LONGEST_BODY = 10_000;
    int LONGEST_WORD = 2_000;

    /** The field of the refusal that tells a colleague who is on the idea already. */
    String TAKEN = "taken";

    /**
     * What the viewer may see, top-level messages oldest first, each with its replies.
     *
     * @param viewer null for a visitor
     */
    List<Message> of(IdeaId idea, @Nullable Person viewer);

    /** One message with its replies, if the viewer may see it. */
    Optional<Message> find(MessageId message, @Nullable Person viewer);

    /**
     * Says something. Sent again with the same key, it answers with the message that is already there.
     *
     * <p>An open question always stands for itself, never below another message, so that others find and join it.
     *
     * @throws samskap.shared.Refusal at {@code body} or {@code due}; at {@link #TAKEN} when a colleague is on the idea
     *     and the writer has not been told; when a customer uses a colleague's kind; when the idea or the message that
     *     this replies to is gone; when somebody writes too fast
     */
    Message write(Person author, NewMessage message);

    /**
     * Changes one's own message; what it said before stays readable.
     *
     * @param version the version that the writer had before them
     * @throws StaleMessage when it was changed elsewhere
     */
    Message edit(Person author, MessageId message, int version, String body);

    /**
     * Takes one's own message back: the place stays, the words go, also those before its edits. A question stops
     * collecting; what others gave to it stays theirs. Taking back twice changes nothing.
     *
     * @throws samskap.shared.Refusal when it holds a promise that is overdue or settled: people have relied on it, and
     *     it ends with a word, not by vanishing
     */
    void withdraw(Person author, MessageId message);

    /** Those of these messages that the viewer may see, without their replies. */
    Map<MessageId, Message> find(Collection<MessageId> messages, @Nullable Person viewer);

    /** What a message said before its edits, oldest first; for everyone who may read the message. */
    List<Earlier> earlier(MessageId message, @Nullable Person viewer);

    /** A colleague has heard enough. Closing twice changes nothing. */
    void closeQuestion(Person by, MessageId question);

    /**
     * Marks what somebody gave to an open question as taken up into the idea, or not any more; whoever gave it is
     * credited. The idea's author may, and colleagues. Marking twice changes nothing.
     *
     * @throws samskap.shared.Refusal when the message is no such contribution; when the person may not
     */
    void takeUp(Person by, MessageId contribution, boolean wanted);

    /** Whether {@link #takeUp} would let this person. */
    boolean mayTakeUp(Person person, Idea idea);

    /**
     * The owner (or a product owner) says how a promise ended, with a word to everyone.
     *
     * @throws samskap.shared.Refusal at {@code word} when it says nothing; when the promise is settled already
     */
    void settle(Person by, MessageId promise, Promise.Outcome outcome, String word);

    /**
     * Counts every idea's messages and open questions anew, finds out anew from when it waits and who answered first,
     * and mends what the board and the queue show.
     *
     * @return of how many ideas something was wrong
     */
    int recount();

    /** An earlier wording. */
    record Earlier(String body, Instant writtenAt) {}
}
