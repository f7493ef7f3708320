package samskap.ideas;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * That one idea was merged into another because they are the same.
 *
 * @param duplicate the one that leads on
 * @param into the one that it was merged into, which may have been merged since
 * @param word to those concerned, Markdown; may be empty
 */
public record Merger(IdeaId duplicate, IdeaId into, PersonId by, Instant at, String word) {}
