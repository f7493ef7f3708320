package samskap.scoring;

import samskap.ideas.IdeaId;

/**
 * All that a judge sees of an idea: not who wrote it, where it comes from, who wants it, or what others think.
 *
 * @param story Markdown
 */
public record BlindIdea(IdeaId id, String title, String story) {}
