package samskap.moments;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * A moment became part of an idea: one that was made of it, or one that was there.
 *
 * @param teller who told it and is known
 */
public record MomentJoined(MomentId moment, IdeaId idea, PersonId by, PersonId teller, Instant at) {}
