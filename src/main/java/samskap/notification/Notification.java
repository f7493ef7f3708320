package samskap.notification;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.MessageId;
import samskap.ideas.Idea;
import samskap.ideas.Status;
import samskap.identity.Person;

/**
 * Something that somebody was told, as it reads now.
 *
 * @param id counts up as things happen; two people who are told the same have the same one
 * @param idea what it is about, without its story
 * @param by who did it
 * @param words in their own words, Markdown: what was said, the reason, how a promise ended; may be empty
 * @param status for {@link Kind#MOVED}: where the idea went
 * @param message for all other kinds: what was said, or the promise
 */
public record Notification(
        long id,
        Kind kind,
        Idea idea,
        Person by,
        String words,
        @Nullable Status status,
        @Nullable MessageId message,
        Reason reason,
        Instant at,
        boolean unread) {

    /** What happened. */
    public enum Kind {
        MOVED,
        MESSAGE,
        ANSWER,
        QUESTION,
        PROMISE,
        NOTE,
        KEPT,
        BROKEN;

        /** The word for style sheets and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The style sheet's word for what it is meant as. */
        public String look() {
            return switch (this) {
                case QUESTION -> "ask";
                case NOTE -> "note";
                case ANSWER, PROMISE, KEPT, BROKEN -> "answer";
                case MESSAGE, MOVED -> "plain";
            };
        }
    }

    /** Where it can be read, from the root. */
    public String path() {
        return message == null ? idea.path() : idea.path() + "#m" + message.value();
    }
}
