package samskap.scoring.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import samskap.ideas.IdeaId;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.Outcome;

/**
 * Every question that was answered, with the last answer to it: a million of them in a few dozen megabytes, and new
 * ones are taken in without reading the old ones again.
 */
final class AnswerLog {

    /** An answer that says nothing of the ideas: skipped, or taken back. */
    static final byte NOTHING = -1;

    private final Map<Long, Integer> places = new HashMap<>();
    private long[] left = new long[64];
    private long[] right = new long[64];
    private long[] person = new long[64];
    private byte[] outcome = new byte[64];
    private long[] answered = new long[64];
    private boolean[] heldOut = new boolean[64];
    private int size;
    private long last;
    private long changes;

    /** One answer as it was written down. */
    record Entry(long id, long pair, IdeaId left, IdeaId right, long person, byte outcome, boolean heldOut) {}

    /** The number of the last answer that was taken in. */
    long last() {
        return last;
    }

    /** Goes up with everything that was not known before. */
    long changes() {
        return changes;
    }

    /** What was taken in before, or is older than what is known of the pair, changes nothing. */
    void take(Entry entry) {
        last = Math.max(last, entry.id());
        var place = places.computeIfAbsent(entry.pair(), pair -> grow());
        if (entry.id() <= answered[place]) {
            return;
        }
        changes++;
        answered[place] = entry.id();
        left[place] = entry.left().value();
        right[place] = entry.right().value();
        person[place] = entry.person();
        outcome[place] = entry.outcome();
        heldOut[place] = entry.heldOut();
    }

    private int grow() {
        if (size == left.length) {
            left = Arrays.copyOf(left, 2 * size);
            right = Arrays.copyOf(right, 2 * size);
            person = Arrays.copyOf(person, 2 * size);
            outcome = Arrays.copyOf(outcome, 2 * size);
            answered = Arrays.copyOf(answered, 2 * size);
            heldOut = Arrays.copyOf(heldOut, 2 * size);
        }
        return size++;
    }

    /** Which answers are wanted. */
    enum Part {
        ALL,
        /** Those to pairs that were chosen for what they would tell. */
        CHOSEN,
        /** Those to random pairs. */
        HELD_OUT
    }

    /**
     * The comparisons as the model takes them.
     *
     * @param ideas their numbers
     * @param segments how many there are
     * @param members the number of each person's segment
     */
    Comparisons comparisons(Part part, Numbering ideas, int segments, Numbering members) {
        var outcomes = Outcome.values();
        var builder = Comparisons.among(ideas.size(), segments);
        for (var place = 0; place < size; place++) {
            var one = ideas.of(left[place]);
            var other = ideas.of(right[place]);
            var wanted = part == Part.ALL || heldOut[place] == (part == Part.HELD_OUT);
            if (wanted && outcome[place] != NOTHING && one != Numbering.NONE && other != Numbering.NONE) {
                builder.add(one, other, outcomes[outcome[place]], members.of(person[place]));
            }
        }
        return builder.build();
    }
}
