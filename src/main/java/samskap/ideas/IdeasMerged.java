package samskap.ideas;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * An idea was merged into another. Heard within the same transaction, which holds both: whoever counts something by
 * idea counts it anew for {@code main}.
 */
public record IdeasMerged(IdeaId duplicate, IdeaId main, PersonId by, Instant at) {}
