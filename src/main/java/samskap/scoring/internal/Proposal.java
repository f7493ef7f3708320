package samskap.scoring.internal;

import samskap.ideas.Catalogue.Entry;

/**
 * Two ideas that are worth asking about.
 *
 * @param heldOut drawn at random, to test the model on
 */
record Proposal(Entry left, Entry right, boolean heldOut) {}
