package samskap.scoring.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.scoring.Criterion;
import samskap.scoring.Survey.Next;
import samskap.scoring.Worth;

/**
 * The one question that would tell most about who is at the top: by how much it would shrink the uncertain part of a
 * value, where the value is near the top at all.
 */
final class NextQuestion {

    /** Of a question on two ideas only those near the top are worth a look. */
    private static final int CONTENDERS = 40;

    private final Snapshot snapshot;

    NextQuestion(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The pair that customers should be asked about, whether or not a judge could tell more. */
    @Nullable
    Next bestPair() {
        return mostByComparison(contenders());
    }

    @Nullable
    Next best() {
        var contenders = contenders();
        if (contenders.size() < 2) {
            return null;
        }
        var judged = mostByJudgement(contenders);
        var compared = mostByComparison(contenders);
        return compared == null || judgementGain(judged) > comparisonGain(compared.one(), compared.other())
                ? new Next(false, judged, null)
                : compared;
    }

    private List<Worth> contenders() {
        return snapshot.board().ranking().stream()
                .sorted(java.util.Comparator.comparingDouble(worth -> -contention(worth)))
                .limit(CONTENDERS)
                .toList();
    }

    private static double contention(Worth worth) {
        return worth.top() * (1 - worth.top()) + 0.01;
    }

    private Worth mostByJudgement(List<Worth> contenders) {
        return contenders.stream()
                .max(java.util.Comparator.comparingDouble(this::judgementGain))
                .orElseThrow();
    }

    /** One more judge takes about one part in n + 1 of what the panel leaves open. */
    private double judgementGain(Worth worth) {
        var open = 0.0;
        for (var criterion : PanelModels.CRITERIA) {
            open += squaredWeight(criterion) * (worth.judgements() == 0 ? UNKNOWN : variance(criterion, worth));
        }
        return contention(worth) * open / (worth.judgements() + 1);
    }

    /** A value from 0 to 100 of which nothing is known has about this variance. */
    private static final double UNKNOWN = 25 * 25;

    private double variance(Criterion criterion, Worth worth) {
        var model = snapshot.models().get(criterion);
        if (!(model instanceof PanelCriterion panel)) {
            return UNKNOWN;
        }
        var points = panel.fit().deviation(number(worth)) * 100 / 6;
        return points * points;
    }

    private @Nullable Next mostByComparison(List<Worth> contenders) {
        Next best = null;
        var most = 0.0;
        for (var one : contenders) {
            for (var other : contenders) {
                var gain = one.idea().id().value() < other.idea().id().value() ? comparisonGain(one, other) : 0;
                if (gain > most) {
                    most = gain;
                    best = new Next(true, one, other);
                }
            }
        }
        return best;
    }

    /** One answer shrinks Var(θi − θj) = v to v/(1 + p(1 − p)·v); told on the scale from 0 to 100. */
    private double comparisonGain(Worth one, @Nullable Worth other) {
        if (other == null) {
            return 0;
        }
        var fit = snapshot.preference().fit();
        var i = number(one);
        var j = number(other);
        var variance = fit.variance(i) + fit.variance(j);
        var p = 1 / (1 + Math.exp(fit.value(j) - fit.value(i)));
        var shrunk = p * (1 - p) * variance * variance / (1 + p * (1 - p) * variance);
        var slope = 100 * 0.3989 / fit.spread();
        return squaredWeight(Criterion.PREFERENCE)
                * (contention(one) + contention(other))
                / 2
                * shrunk
                / 2
                * slope
                * slope;
    }

    private double squaredWeight(Criterion criterion) {
        var weight = snapshot.evidence().weights().getOrDefault(criterion, 0) / 100.0;
        return weight * weight;
    }

    private int number(Worth worth) {
        return snapshot.evidence().number(worth.idea().id());
    }
}
