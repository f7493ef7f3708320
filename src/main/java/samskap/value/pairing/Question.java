package samskap.value.pairing;

/**
 * Two ideas to be compared, in the order on the screen, which is random.
 *
 * @param holdOut whether the pair was chosen at random, so that its answer may be held against the model
 */
public record Question(int left, int right, boolean holdOut) {}
