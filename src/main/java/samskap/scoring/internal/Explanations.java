package samskap.scoring.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.Criterion;
import samskap.scoring.Insight;
import samskap.scoring.Insight.First;
import samskap.scoring.Insight.OfJudge;
import samskap.scoring.Insight.OfSegment;
import samskap.scoring.Insight.Posterior;
import samskap.scoring.Worth;
import samskap.value.combination.Smaa;
import samskap.value.combination.Weighting;
import samskap.value.pairwise.Answers;
import samskap.value.pairwise.PairwiseModel;
import samskap.value.pairwise.Population;

/** Everything behind one idea's value. */
final class Explanations {

    private static final int PLACES = 60;
    private static final int WEIGHTINGS = 500;

    /** For more ideas than this a segment's own values take too long to wait for. */
    private static final int MOST_IDEAS = 1_500;

    private final Snapshot snapshot;
    private final Evidence evidence;
    private final Map<Integer, PreferenceModel> seenBy = new ConcurrentHashMap<>();

    Explanations(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.evidence = snapshot.evidence();
    }

    boolean isOf(Snapshot other) {
        return snapshot == other;
    }

    Optional<Insight> of(IdeaId idea) {
        return snapshot.board().of(idea).map(worth -> insight(worth, evidence.number(idea)));
    }

    private Insight insight(Worth worth, int number) {
        return new Insight(
                snapshot.board().basis(),
                worth,
                posteriors(number),
                bySegment(number),
                judgements(worth.idea().id()),
                severity(worth.idea().id()),
                meanUsefulness(worth.idea().id()),
                first(number),
                false);
    }

    private Map<Criterion, Posterior> posteriors(int number) {
        var posteriors = new EnumMap<Criterion, Posterior>(Criterion.class);
        snapshot.models()
                .forEach((criterion, model) -> posteriors.put(
                        criterion,
                        new Posterior(
                                model.interval(number),
                                scaled(model.density(number, PLACES)),
                                raw(model, number),
                                model.evidence(number))));
        return posteriors;
    }

    private static List<Double> scaled(double[] density) {
        // So narrow that it falls between two places, or endless at one.
        var highest = Arrays.stream(density).filter(Double::isFinite).max().orElse(0);
        return Arrays.stream(density)
                .mapToObj(one -> Double.isFinite(one) ? one / Math.max(highest, Double.MIN_NORMAL) : 1)
                .toList();
    }

    private static @Nullable Double raw(CriterionModel model, int number) {
        if (model instanceof PanelCriterion panel) {
            var mean = panel.fit().rawMean(number);
            return mean.isPresent() ? mean.getAsDouble() : null;
        }
        return null;
    }

    /** The same answers, published for one segment alone. */
    private List<OfSegment> bySegment(int number) {
        if (evidence.segments().isEmpty() || evidence.ideas().size() > MOST_IDEAS) {
            return List.of();
        }
        var counts = new int[evidence.segments().size()];
        var comparisons = evidence.answers().comparisons();
        for (var n = 0; n < comparisons.size(); n++) {
            if (comparisons.segment(n) >= 0 && (comparisons.left(n) == number || comparisons.right(n) == number)) {
                counts[comparisons.segment(n)]++;
            }
        }
        return IntStream.range(0, counts.length)
                .mapToObj(segment -> new OfSegment(
                        evidence.segments().get(segment),
                        counts[segment],
                        seenBy.computeIfAbsent(segment, this::asSeenBy).interval(number)))
                .toList();
    }

    private PreferenceModel asSeenBy(int segment) {
        var shares = new double[evidence.segments().size()];
        shares[segment] = 1;
        var answers = evidence.answers();
        return new PreferenceModel(PairwiseModel.standard()
                .refit(
                        new Answers(answers.comparisons(), answers.ratings(), Population.of(shares)),
                        snapshot.preference().fit()));
    }

    private List<OfJudge> judgements(IdeaId idea) {
        return evidence.judgements().stream()
                .filter(judged -> judged.idea().equals(idea))
                .map(judged -> new OfJudge(judged.judge(), java.util.Objects.requireNonNull(judged.judgement())))
                .toList();
    }

    private Map<Criterion, Map<PersonId, Double>> severity(IdeaId idea) {
        var judges =
                PanelModels.gather(evidence.judgements(), evidence.numbers()).judges();
        var severity = new EnumMap<Criterion, Map<PersonId, Double>>(Criterion.class);
        var present = judgements(idea).stream().map(OfJudge::judge).toList();
        snapshot.models().forEach((criterion, model) -> {
            if (model instanceof PanelCriterion panel) {
                var points = new HashMap<PersonId, Double>();
                present.forEach(
                        judge -> points.put(judge, panel.fit().severity(Objects.requireNonNull(judges.get(judge)))));
                severity.put(criterion, points);
            }
        });
        return severity;
    }

    private @Nullable Double meanUsefulness(IdeaId idea) {
        var mean = evidence.ratings().stream()
                .filter(rated -> rated.idea().equals(idea))
                .mapToInt(FactReader.Rated::rating)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /** Over any sensible weights: around the agreed ones alone an idea would come first by luck of the scores. */
    private @Nullable First first(int number) {
        var criteria = snapshot.draws().keySet().stream()
                .filter(criterion -> evidence.weights().getOrDefault(criterion, 0) > 0)
                .toList();
        if (criteria.isEmpty()) {
            return null;
        }
        var weights = criteria.stream().mapToDouble(evidence.weights()::get).toArray();
        var result = Smaa.of(
                criteria.stream().map(snapshot.draws()::get).toList(),
                Weighting.of(weights, Weighting.OPEN).draws(WEIGHTINGS, Estimation.SEED),
                1);
        var place = Arrays.binarySearch(snapshot.open(), number);
        var central = result.centralWeights(place);
        return central == null ? null : new First(result.standings().get(place).first(), percents(criteria, central));
    }

    private static Map<Criterion, Integer> percents(List<Criterion> criteria, double[] weights) {
        var percents = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var n = 0; n < weights.length; n++) {
            percents.put(criteria.get(n), (int) Math.round(100 * weights[n]));
        }
        return percents;
    }
}
