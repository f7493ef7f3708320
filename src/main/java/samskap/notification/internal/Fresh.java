package samskap.notification.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/** Something new, of which nobody has been told. The fields are {@link Happening}'s. */
record Fresh(
        Happening.Kind kind,
        @Nullable IdeaId idea,
        @Nullable MessageId message,
        @Nullable Long subject,
        PersonId by,
        @Nullable PersonId repliedTo,
        @Nullable PersonId onlyTo,
        boolean internal,
        Instant at) {

    static Fresh of(Happening.Kind kind, @Nullable IdeaId idea, PersonId by, Instant at) {
        return new Fresh(kind, idea, null, null, by, null, null, false, at);
    }

    Fresh about(MessageId said) {
        return new Fresh(kind, idea, said, subject, by, repliedTo, onlyTo, internal, at);
    }

    Fresh about(long what) {
        return new Fresh(kind, idea, message, what, by, repliedTo, onlyTo, internal, at);
    }

    Fresh replyingTo(@Nullable PersonId person) {
        return new Fresh(kind, idea, message, subject, by, person, onlyTo, internal, at);
    }

    Fresh onlyTo(PersonId person) {
        return new Fresh(kind, idea, message, subject, by, repliedTo, person, internal, at);
    }

    Fresh amongColleagues(boolean among) {
        return new Fresh(kind, idea, message, subject, by, repliedTo, onlyTo, among, at);
    }
}
