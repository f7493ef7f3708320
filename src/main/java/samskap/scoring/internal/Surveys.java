package samskap.scoring.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.scoring.Criterion;
import samskap.scoring.Interval;
import samskap.scoring.Survey;
import samskap.scoring.Survey.Coin;
import samskap.scoring.Survey.Contrast;
import samskap.scoring.Survey.Heard;
import samskap.scoring.Survey.Visitors;
import samskap.value.pairing.HoldOut;
import samskap.value.pairwise.Answers;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.PairwiseModel;

/** What is known about the evidence as a whole. */
final class Surveys {

    /** Fewer visitors' answers than this say nothing. */
    private static final int ENOUGH_VISITORS = 30;

    private static final double NATS_A_BIT = Math.log(2);

    private final Snapshot snapshot;
    private final Evidence evidence;
    private final Set<PersonId> staff;

    /** @param staff whose ideas are the company's own */
    Surveys(Snapshot snapshot, Set<PersonId> staff) {
        this.snapshot = snapshot;
        this.evidence = snapshot.evidence();
        this.staff = staff;
    }

    Survey survey(List<Survey.Sign> signs, List<Survey.Theme> themes) {
        return new Survey(
                snapshot.models().containsKey(Criterion.PREFERENCE)
                        ? snapshot.preference().fit().reliability()
                        : 0,
                heard(),
                contrasts(),
                Agreements.of(evidence.judgements()),
                coin(),
                visitors(),
                signs,
                themes,
                new NextQuestion(snapshot).best());
    }

    private List<Heard> heard() {
        var comparisons = evidence.answers().comparisons();
        var counts = new int[evidence.segments().size()];
        var all = 0;
        for (var n = 0; n < comparisons.size(); n++) {
            if (comparisons.segment(n) >= 0) {
                counts[comparisons.segment(n)]++;
                all++;
            }
        }
        var known = Math.max(1, all);
        return IntStream.range(0, counts.length)
                .mapToObj(segment -> new Heard(
                        evidence.segments().get(segment),
                        (int) evidence.members().values().stream()
                                .filter(id ->
                                        id == evidence.segments().get(segment).id())
                                .count(),
                        (double) counts[segment] / known))
                .toList();
    }

    private Map<Criterion, Contrast> contrasts() {
        return Contrasts.of(
                evidence.judgements(),
                evidence.numbers(),
                idea -> !staff.contains(
                        evidence.ideas().get(evidence.number(idea)).author()));
    }

    /** Learnt from the chosen pairs alone, held against the random ones. */
    private @Nullable Coin coin() {
        if (evidence.chosen().size() == 0) {
            return null;
        }
        var answers = evidence.answers();
        var fit = PairwiseModel.standard()
                .refit(
                        new Answers(evidence.chosen(), answers.ratings(), answers.population()),
                        snapshot.preference().fit());
        return HoldOut.check(fit, evidence.heldOut())
                .map(check -> new Coin(
                        check.answers(),
                        new Interval(
                                check.gain().low() / NATS_A_BIT,
                                (HoldOut.COIN - check.logLoss()) / NATS_A_BIT,
                                check.gain().high() / NATS_A_BIT)))
                .orElse(null);
    }

    private @Nullable Visitors visitors() {
        var answers = evidence.visitors();
        if (answers.size() == 0) {
            return null;
        }
        return new Visitors(answers.size(), answers.size() < ENOUGH_VISITORS ? null : agreement(answers));
    }

    private @Nullable Double agreement(Comparisons visitors) {
        var theirs = PairwiseModel.standard().fit(visitors);
        var ours = snapshot.preference().fit();
        var both = IntStream.range(0, evidence.ideas().size())
                .filter(idea -> theirs.comparisons(idea) > 0 && ours.comparisons(idea) > 0)
                .toArray();
        if (both.length < 5) {
            return null;
        }
        var correlation = new SpearmansCorrelation()
                .correlation(
                        java.util.Arrays.stream(both).mapToDouble(theirs::value).toArray(),
                        java.util.Arrays.stream(both).mapToDouble(ours::value).toArray());
        // Where one side finds all alike there is no order to agree on.
        return Double.isFinite(correlation) ? correlation : null;
    }
}
