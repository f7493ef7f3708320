package samskap.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import samskap.ideas.IdeaId;
import samskap.scoring.internal.AnswerLog.Entry;
import samskap.scoring.internal.AnswerLog.Part;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.Outcome;

class AnswerLogTests {

    private static final IdeaId ONE = new IdeaId(1);
    private static final IdeaId OTHER = new IdeaId(2);

    private final AnswerLog log = new AnswerLog();

    @Test
    void what_was_taken_in_before_changes_nothing() {
        log.take(answer(10, 5, Outcome.LEFT));
        log.take(answer(12, 5, Outcome.RIGHT));
        var changes = log.changes();

        log.take(answer(10, 5, Outcome.LEFT));
        log.take(answer(12, 5, Outcome.RIGHT));

        assertThat(log.changes()).isEqualTo(changes);
        assertThat(outcomes()).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void an_answer_that_is_seen_late_counts_but_not_over_a_newer_one() {
        log.take(answer(12, 5, Outcome.RIGHT));
        log.take(answer(11, 5, Outcome.LEFT));
        assertThat(outcomes()).isEqualTo(Outcome.RIGHT);

        log.take(answer(9, 6, Outcome.LEFT));
        assertThat(comparisons().size()).isEqualTo(2);
        assertThat(log.last()).isEqualTo(12);
    }

    private static Entry answer(long id, long pair, Outcome outcome) {
        return new Entry(id, pair, ONE, OTHER, 1, (byte) outcome.ordinal(), false);
    }

    private Outcome outcomes() {
        return comparisons().outcome(0);
    }

    private Comparisons comparisons() {
        return log.comparisons(Part.ALL, Numbering.of(Map.of(ONE, 0, OTHER, 1), IdeaId::value), 0, Numbering.none());
    }
}
