package samskap.ideas;

import java.time.Instant;
import samskap.identity.PersonId;

/** A customer shared an idea. Heard within the same transaction. */
public record IdeaShared(IdeaId idea, PersonId author, Instant at) {}
