package samskap.support;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * A colleague recorded that a customer wants an idea who has been here before. Heard within the same transaction.
 *
 * @param idea that the voice counts for
 */
public record VoiceRecorded(PersonId customer, PersonId by, IdeaId idea, Instant at) {}
