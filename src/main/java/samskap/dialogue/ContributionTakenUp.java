package samskap.dialogue;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/** What somebody gave to an open question was taken up. Heard within the same transaction. */
public record ContributionTakenUp(MessageId message, IdeaId idea, PersonId author, PersonId by, Instant at) {}
