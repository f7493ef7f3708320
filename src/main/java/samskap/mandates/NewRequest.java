package samskap.mandates;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.moments.MomentId;

/**
 * What somebody wants to be allowed.
 *
 * @param key chosen by the page: the same is asked once
 * @param over the mandate that is not enough
 * @param idea what it is about; null when it is about a moment
 * @param moment what it is about; null when it is about an idea
 * @param words may be empty: what it is about says something already
 * @param amount about how much, in the place's own money; null when it is not about money
 */
public record NewRequest(
        UUID key,
        MandateId over,
        @Nullable IdeaId idea,
        @Nullable MomentId moment,
        String words,
        @Nullable BigDecimal amount,
        Deadline deadline) {}
