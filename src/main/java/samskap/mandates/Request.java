package samskap.mandates;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.moments.MomentId;

/**
 * What a colleague asked whoever may.
 *
 * @param title what the mandate is called that was not enough
 * @param answer null while nobody has said anything
 * @param unread whether whoever asked has not had the answer before them
 */
public record Request(
        RequestId id,
        PersonId askedBy,
        MandateId over,
        String title,
        @Nullable IdeaId idea,
        @Nullable MomentId moment,
        String words,
        @Nullable BigDecimal amount,
        Instant askedAt,
        Instant due,
        @Nullable Answer answer,
        boolean unread) {

    /** What was said to it. */
    public record Answer(Verdict verdict, String words, PersonId by, Instant at) {}

    /** Whether nobody has said anything in time. */
    public boolean isLate(Instant now) {
        return answer == null && now.isAfter(due);
    }
}
