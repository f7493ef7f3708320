package samskap.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the evidence as a whole.
 *
 * @param reliability how much of the spread between ideas the comparisons have settled, 0 to 1
 * @param heard how far each segment has been heard
 * @param contrasts customers' ideas against our own, by the panel's criteria
 * @param agreement how far all judges agree, by criterion
 * @param coin whether held-out answers are foretold better than by tossing a coin
 * @param visitors how many visitors' answers there are, and how far they agree with people's (Spearman's ρ)
 * @param signs what somebody should look at
 * @param next the question that would tell most
 */
public record Survey(
        double reliability,
        List<Heard> heard,
        Map<Criterion, Contrast> contrasts,
        Map<Criterion, Agreement> agreement,
        @Nullable Coin coin,
        @Nullable Visitors visitors,
        List<Sign> signs,
        @Nullable Next next) {

    /** @param part of all answers, 0 to 1 */
    public record Heard(Segment segment, int people, double part) {}

    /**
     * @param difference customers' ideas minus our own, in points; null when there are too few to tell
     * @param theirs how many customers' ideas were judged
     * @param ours how many of our own
     */
    public record Contrast(@Nullable Interval difference, int theirs, int ours) {}

    /** @param gain mean log-likelihood gained over a coin, in bits an answer */
    public record Coin(int answers, Interval gain) {}

    public record Visitors(int answers, @Nullable Double agreement) {}

    /**
     * @param key of the sentence that says what was seen
     * @param arguments the sentence's
     */
    public record Sign(String key, List<Object> arguments) {}

    /**
     * @param comparison whether it is customers who should be asked, or else a judge
     * @param one the idea to ask about
     * @param other the one to compare it with, null for a judgement
     */
    public record Next(
            boolean comparison, Worth one, @Nullable Worth other) {}
}
