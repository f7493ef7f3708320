package samskap.ideas;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * A customer shared an idea. Heard within the same transaction.
 *
 * @param justWritten whether the transaction is the one that wrote it, so that nobody can have said anything of it;
 *     otherwise it was withheld before anybody saw it, and is shown now
 */
public record IdeaShared(IdeaId idea, PersonId author, Instant at, boolean justWritten) {}
