package samskap.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * A mail that came in, as administrators see it.
 *
 * @param from whoever says they wrote it, as it stands there; empty until it was looked at
 * @param outcome null while it waits to be looked at
 * @param why null where the outcome says it all
 * @param detail what whoever decided said; may be empty
 * @param person whom it concerns; null for nobody whom we know
 * @param path what it became or belongs to, from the root; null for nothing
 * @param answeredAt when we wrote back by ourselves; null when we didn't, or not yet
 * @param words what its writer wrote
 * @param cut what was left out of that
 * @param canBeAgain whether it is still there as it came
 */
public record ReceivedMail(
        long id,
        Instant receivedAt,
        String from,
        String subject,
        @Nullable Outcome outcome,
        @Nullable Why why,
        String detail,
        @Nullable PersonId person,
        @Nullable String path,
        @Nullable Instant answeredAt,
        String words,
        String cut,
        boolean canBeAgain) {}
