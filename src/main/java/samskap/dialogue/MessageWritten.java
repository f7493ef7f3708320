package samskap.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * Somebody said something. Heard within the same transaction.
 *
 * @param kind {@link Kind#NOTE} is for colleagues only, whoever hears of it
 * @param repliedTo whose message it replies to, null when to none
 */
public record MessageWritten(
        MessageId message,
        IdeaId idea,
        PersonId author,
        Kind kind,
        @Nullable PersonId repliedTo,
        Instant at) {}
