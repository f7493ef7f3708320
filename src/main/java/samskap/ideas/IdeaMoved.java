package samskap.ideas;

import java.time.Instant;
import samskap.identity.PersonId;

/** An idea got another status, for a reason that can be read on its page. Heard within the same transaction. */
public record IdeaMoved(IdeaId idea, Status from, Status to, PersonId by, Instant at) {}
