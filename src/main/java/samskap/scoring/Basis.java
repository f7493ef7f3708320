package samskap.scoring;

import java.time.Instant;

/**
 * What scores were computed from. The same facts, model and seed give the same scores.
 *
 * @param model the version of the method
 * @param seed of all random draws, the same in every computation by this model
 * @param lastAnswer the number of the last answer that was taken in; answers have ascending numbers
 * @param lastRating the same for ratings
 * @param lastJudgement the same for judgements
 * @param comparisons how many answers counted
 * @param ratings how many ratings counted
 * @param judgements how many judgements counted
 * @param judges how many people gave those
 */
public record Basis(
        Instant at,
        String model,
        long seed,
        long lastAnswer,
        long lastRating,
        long lastJudgement,
        int comparisons,
        int ratings,
        int judgements,
        int judges) {

    /** Whether both were computed from the same facts. */
    public boolean isOfTheSame(Basis other) {
        return model.equals(other.model)
                && lastAnswer == other.lastAnswer
                && lastRating == other.lastRating
                && lastJudgement == other.lastJudgement
                && comparisons == other.comparisons
                && ratings == other.ratings
                && judgements == other.judgements;
    }
}
