package samskap.scoring.internal;

import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.scoring.Choice;
import samskap.scoring.Pair;

/**
 * A pair that a voter was shown, and what they last said of it.
 *
 * @param choice null while it waits for an answer
 */
record ShownPair(
        long id, IdeaId left, IdeaId right, @Nullable Choice choice) {

    boolean waits() {
        return choice == null;
    }

    boolean has(IdeaId idea) {
        return left.equals(idea) || right.equals(idea);
    }

    Pair pair() {
        return new Pair(id, left, right);
    }
}
