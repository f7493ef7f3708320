package samskap.scoring;

import samskap.ideas.IdeaId;

/**
 * Two ideas as they stand on somebody's screen, side by side or one above the other.
 *
 * @param id names the question, so that an answer is always to something that was asked
 */
public record Pair(long id, IdeaId left, IdeaId right) {}
