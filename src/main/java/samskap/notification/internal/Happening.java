package samskap.notification.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.audit.Thing;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * Something that people are to be told about.
 *
 * @param about what it is about, for a merger the one that leads on; the first of them where it is an announcement
 *     about several; null where it is no idea's
 * @param message what was said, the promise that was settled, or what was taken up
 * @param subject the announcement, the suggested wording, what was said to a moment or the moment itself by its id, the
 *     summary by its number; of a decision on an idea or a message, whether it was shown
 * @param byStaff whoever did it was a colleague then, whatever has become of them
 * @param repliedTo whose words it replies to, null when nobody's
 * @param onlyTo whom alone it is told, null where it is everybody concerned
 * @param internal it is told to colleagues only
 * @param toldUpTo everybody up to this person has been told
 * @param tries how often telling it has failed
 * @param isDone everybody has been told
 */
record Happening(
        long id,
        Kind kind,
        @Nullable IdeaId about,
        @Nullable MessageId message,
        @Nullable Long subject,
        PersonId by,
        boolean byStaff,
        @Nullable PersonId repliedTo,
        @Nullable PersonId onlyTo,
        boolean internal,
        Instant at,
        PersonId toldUpTo,
        int tries,
        boolean isDone) {

    /** Everything but what was said to a moment is about one. */
    IdeaId idea() {
        return Objects.requireNonNull(about);
    }

    /** What was decided on, where somebody looked at it. */
    Thing lookedAt() {
        if (kind != Kind.LOOKED_AT) {
            return Thing.suggestion(Objects.requireNonNull(subject));
        }
        return message == null ? Thing.idea(idea().value()) : Thing.message(message.value());
    }

    enum Kind {
        MOVED,
        SAID,
        SETTLED,
        TAKEN_UP,
        SUGGESTED,
        TAKEN_IN,
        DECLINED,
        SUMMED_UP,
        ANNOUNCED,
        LOOKED_AT,
        WORDS_SHOWN,
        WORDS_HELD,
        DUE_SOON,
        DUE_TODAY,
        OVERDUE,
        MERGED,
        UNMERGED,
        VOICED,
        MOMENT_SAID,
        MOMENT_IDEA;

        /** It is told to whoever told a moment. */
        boolean isOfMoment() {
            return this == MOMENT_SAID || this == MOMENT_IDEA;
        }

        /** A colleague looked at what somebody wrote. */
        boolean isLook() {
            return this == LOOKED_AT || this == WORDS_SHOWN || this == WORDS_HELD;
        }

        /** Nobody did anything: a day came. */
        boolean isReminder() {
            return this == DUE_SOON || this == DUE_TODAY || this == OVERDUE;
        }

        /** The names of those that are. */
        static List<String> reminders() {
            return Arrays.stream(values())
                    .filter(Kind::isReminder)
                    .map(Kind::name)
                    .toList();
        }
    }
}
