package samskap.ideas;

import java.time.Instant;
import samskap.identity.PersonId;

/** An idea's words were changed. Heard within the same transaction. */
public record IdeaEdited(IdeaId idea, PersonId by, Instant at) {}
