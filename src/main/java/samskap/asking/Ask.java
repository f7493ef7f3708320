package samskap.asking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.journey.StepId;

/**
 * A question that a colleague asks by name.
 *
 * @param kind what is asked for
 * @param because in the asker's words; empty where the occasion says it
 * @param occasion after what people are asked one by one, null when some were asked at once
 * @param step which one they passed, null unless that is the occasion
 * @param endedAt since when nobody is asked it and nobody answers it any more, null while it is open
 * @param asked whom it has reached or is about to reach
 * @param answered how many of those answered
 * @param open how many of those answers wait for a word back
 */
public record Ask(
        AskId id,
        PersonId by,
        Kind kind,
        String question,
        List<String> choices,
        String because,
        @Nullable Occasion occasion,
        @Nullable StepId step,
        Instant begunAt,
        @Nullable Instant endedAt,
        int asked,
        int answered,
        int open) {

    /** What is asked for. */
    public enum Kind {
        /** An answer. */
        QUESTION,
        /** A quarter of an hour's talk: whoever says yes also says when, and the asker gets in touch. */
        TALK;

        /** The word for translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Ask {
        choices = List.copyOf(choices);
    }
}
