package samskap.ideas;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * An idea stands for itself again. Heard within the same transaction, which holds both: whoever counts something by
 * idea counts it anew for each of them.
 */
public record IdeasUnmerged(IdeaId duplicate, IdeaId main, PersonId by, Instant at) {}
