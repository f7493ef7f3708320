package samskap.asking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.journey.StepId;

/**
 * A question that a colleague asks by name.
 *
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

    public Ask {
        choices = List.copyOf(choices);
    }
}
