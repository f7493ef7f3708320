package samskap.search.internal;

import samskap.ideas.IdeaId;

/**
 * Where an idea fits best.
 *
 * @param message the one that says it, or 0 for the idea itself
 * @param score means something only beside others of the same question
 */
record Hit(IdeaId idea, long message, double score) {}
