package samskap.support;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * A colleague recorded that somebody wants an idea who has never been here, and for whom nothing else is recorded.
 * Heard within the same transaction.
 *
 * @param idea that the voice counts for
 */
public record CustomerIntroduced(PersonId customer, PersonId by, IdeaId idea, Instant at) {}
