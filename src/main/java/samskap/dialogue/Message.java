package samskap.dialogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * What somebody said in an idea's dialogue.
 *
 * @param body Markdown; empty when it was withdrawn
 * @param editedAt when it was last changed, null when never
 * @param withdrawnAt when its author took it back, null when it stands
 * @param withheld only its author and colleagues see it
 * @param version counts the edits from 1
 * @param promise the promise, for {@link Kind#PROMISE}
 * @param question how the question stands, for {@link Kind#QUESTION}
 * @param takenUp set when it was given to an open question and went into the idea, else null
 * @param mentions whom it mentions, in no order
 * @param replies replies to it, oldest first; a reply has none
 */
public record Message(
        MessageId id,
        IdeaId idea,
        @Nullable MessageId parent,
        PersonId author,
        Kind kind,
        String body,
        Instant writtenAt,
        @Nullable Instant editedAt,
        @Nullable Instant withdrawnAt,
        boolean withheld,
        int version,
        @Nullable Promise promise,
        @Nullable Question question,
        @Nullable TakenUp takenUp,
        List<PersonId> mentions,
        List<Message> replies) {

    public Message {
        mentions = List.copyOf(mentions);
        replies = List.copyOf(replies);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether the other is something that somebody gave to this open question. */
    public boolean takes(Message other) {
        return question != null
                && id.equals(other.parent())
                && other.kind() == Kind.MESSAGE
                && !other.isWithdrawn()
                && !other.withheld()
                && !other.author().equals(author);
    }

    /** Who took up a contribution, and when. */
    public record TakenUp(PersonId by, Instant at) {}

    /**
     * How an open question stands.
     *
     * @param contributors how many people have written to it
     * @param closedAt when the asker had heard enough, null while it collects
     */
    public record Question(int contributors, @Nullable Instant closedAt) {

        public boolean isOpen() {
            return closedAt == null;
        }
    }
}
