package samskap.scoring.internal;

import samskap.ideas.IdeaId;

/**
 * Two ideas that are worth asking about.
 *
 * @param heldOut drawn at random, to test the model on
 * @param words how much there is to read
 */
record Proposal(IdeaId left, IdeaId right, boolean heldOut, int words) {}
