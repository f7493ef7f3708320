package samskap.support;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * A colleague recorded that somebody wants an idea who has never been here. Heard within the same transaction.
 *
 * @param idea that they want
 */
public record CustomerIntroduced(PersonId customer, PersonId by, IdeaId idea, Instant at) {}
