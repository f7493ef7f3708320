package samskap.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.MessageId;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.moments.MomentId;

/**
 * Something that somebody was told, as it reads now.
 *
 * @param id counts up as things happen; two people who are told the same have the same one
 * @param about what it is about; through which they are concerned, where it is several
 * @param by who did it
 * @param words in their own words, Markdown: what was said, the reason, how a promise ended; may be empty
 * @param status for {@link Kind#MOVED}: where the idea went
 * @param title for {@link Kind#ANNOUNCED} what it is called, for what became of a moment where it was told
 * @param due for a promise that is open: the last day on which it is kept in time
 * @param path where it can be read, from the root
 * @param message what was said, if it was said in the dialogue
 * @param moment which moment it answers or is about; null for none
 * @param isAmongColleagues customers must never read it, nor what is answered to it
 * @param asks whether it asks something of whoever is told, who did not call for it
 */
public record Notification(
        long id,
        Kind kind,
        About about,
        Person by,
        String words,
        @Nullable Status status,
        @Nullable String title,
        @Nullable LocalDate due,
        String path,
        @Nullable MessageId message,
        @Nullable MomentId moment,
        boolean isAmongColleagues,
        boolean asks,
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
        BROKEN,
        TAKEN_UP,
        SUGGESTED,
        TAKEN_IN,
        DECLINED,
        SUMMED_UP,
        ANNOUNCED,
        HANDED_OVER,
        DUE_SOON,
        DUE_TODAY,
        OVERDUE,
        SHOWN,
        NOT_SHOWN,
        MERGED,
        UNMERGED,
        /** A colleague recorded their own voice. */
        VOICED,
        /** A colleague answered what they told where it happened. */
        MOMENT_ANSWER,
        /** It became part of an idea. */
        MOMENT_IDEA,
        /** It became an idea of their own. */
        MOMENT_SHARED;

        /** The word for style sheets and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** A day came: it is the product that tells it, in nobody's name. */
        public boolean isReminder() {
            return this == DUE_SOON || this == DUE_TODAY || this == OVERDUE;
        }

        /** It is told to one person, of what is theirs: what they answer is not meant for everybody. */
        public boolean isPersonal() {
            return isReminder()
                    || this == SHOWN
                    || this == NOT_SHOWN
                    || this == DECLINED
                    || this == VOICED
                    || isOfMoment();
        }

        /** It is about what they told where it happened. */
        public boolean isOfMoment() {
            return this == MOMENT_ANSWER || this == MOMENT_IDEA || this == MOMENT_SHARED;
        }

        /** It is told in the words of a message. */
        public boolean isSaid() {
            return switch (this) {
                case MESSAGE, ANSWER, QUESTION, PROMISE, NOTE, HANDED_OVER -> true;
                default -> false;
            };
        }

        /** The style sheet's word for what it is meant as. */
        public String look() {
            return switch (this) {
                case QUESTION -> "ask";
                case NOTE, HANDED_OVER -> "note";
                case ANSWER,
                        PROMISE,
                        KEPT,
                        BROKEN,
                        DECLINED,
                        ANNOUNCED,
                        DUE_SOON,
                        DUE_TODAY,
                        OVERDUE,
                        NOT_SHOWN,
                        MOMENT_ANSWER -> "answer";
                case MESSAGE,
                        MOVED,
                        TAKEN_UP,
                        SUGGESTED,
                        TAKEN_IN,
                        SUMMED_UP,
                        SHOWN,
                        MERGED,
                        UNMERGED,
                        VOICED,
                        MOMENT_IDEA,
                        MOMENT_SHARED -> "plain";
            };
        }
    }
}
