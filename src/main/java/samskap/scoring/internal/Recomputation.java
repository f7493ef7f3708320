package samskap.scoring.internal;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.scoring.Scoreboard;

/**
 * Holds kept scores against the facts that they followed from: facts are only ever added, so the same numbers must come
 * out again. Ideas that were deleted since took their facts with them, and a fact whose transaction ended after it was
 * read how far facts go was not taken in then; then nothing can be told.
 */
@Component
class Recomputation {

    private static final Logger log = LoggerFactory.getLogger(Recomputation.class);

    /** Sums in another order may differ in the last digits. */
    private static final double EXACT = 1e-6;

    /** What came of it. */
    enum Result {
        THE_SAME,
        /** Somebody changed what should only be added to. */
        OTHERS,
        /** Nothing was kept, or by another version of the method, ideas are gone, or facts came late. */
        NOT_COMPARABLE
    }

    private final RunStore runs;
    private final Scorer scorer;

    Recomputation(RunStore runs, Scorer scorer) {
        this.runs = runs;
        this.scorer = scorer;
    }

    /** Computes the last scores that were kept once more. */
    Result checkLast() {
        return runs.last().map(this::check).orElse(Result.NOT_COMPARABLE);
    }

    private Result check(RunStore.Kept kept) {
        if (!kept.model().equals(Estimation.MODEL)) {
            return Result.NOT_COMPARABLE;
        }
        var again = scorer.again(kept.upTo(), kept.circumstances(), kept.at());
        var now = again.evidence();
        if (now.ideas().size() < kept.circumstances().ideas().size()) {
            log.info("The scores that were kept last can't be computed again: ideas were deleted since.");
            return Result.NOT_COMPARABLE;
        }
        if (now.rows() > kept.rows()) {
            log.warn(
                    "The scores that were kept last can't be computed again: {} facts came in later under earlier numbers.",
                    now.rows() - kept.rows());
            return Result.NOT_COMPARABLE;
        }
        var result = now.rows() < kept.rows() ? Result.OTHERS : compare(scores(again.board()), kept.scores());
        if (result == Result.OTHERS) {
            log.error(
                    "The scores that were kept last do not follow from the facts any more: some were changed or are gone.");
        }
        return result;
    }

    private static Map<IdeaId, Double> scores(Scoreboard board) {
        return board.ranking().stream()
                .collect(Collectors.toMap(
                        worth -> worth.idea().id(), worth -> worth.value().middle()));
    }

    private static Result compare(Map<IdeaId, Double> now, Map<IdeaId, Double> then) {
        return now.keySet().equals(then.keySet())
                        && now.entrySet().stream()
                                .allMatch(score ->
                                        Math.abs(score.getValue() - Objects.requireNonNull(then.get(score.getKey())))
                                                < EXACT)
                ? Result.THE_SAME
                : Result.OTHERS;
    }
}
