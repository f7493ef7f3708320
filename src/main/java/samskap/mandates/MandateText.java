package samskap.mandates;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Stage;
import samskap.moments.PlaceId;

/** A mandate as somebody wants it; the fields are {@link Mandate}'s. */
public record MandateText(
        String title,
        String words,
        @Nullable BigDecimal amount,
        Holder holder,
        Holder above,
        Set<Stage> stages,
        Set<PlaceId> places) {

    public MandateText {
        stages = Set.copyOf(stages);
        places = Set.copyOf(places);
        // The same sum is the same, however many digits stand behind its point.
        amount = amount == null ? null : amount.stripTrailingZeros();
    }
}
