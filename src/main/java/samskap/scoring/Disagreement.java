package samskap.scoring;

import samskap.ideas.IdeaId;

/**
 * An idea on which judges are far apart.
 *
 * @param criterion the one on which they differ most
 * @param lowest the lowest rating
 * @param highest the highest
 */
public record Disagreement(IdeaId idea, String title, Criterion criterion, int lowest, int highest) {}
