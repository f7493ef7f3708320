package samskap.asking.internal;

import java.time.Instant;
import java.util.List;
import samskap.asking.Willingness;

/**
 * How often somebody wants to be asked, and when they last were.
 *
 * @param turns at most the last four, the latest first
 */
record PersonTurns(Willingness willingness, List<Instant> turns) {

    static final PersonTurns NONE = new PersonTurns(Willingness.USUAL, List.of());
}
