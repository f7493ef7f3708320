package samskap.scoring.internal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samskap.scoring.Basis;
import samskap.scoring.Criterion;
import samskap.scoring.Scoreboard;
import samskap.value.combination.Smaa;
import samskap.value.combination.Smaa.Standing;
import samskap.value.combination.Weighting;
import samskap.value.pairwise.PairwiseModel;

/** From evidence to scores: the models, joint draws from them, and their combination. No randomness but the seed's. */
final class Estimation {

    /** The method's version: it changes whenever the same facts would give other scores. */
    static final String MODEL = "2";

    /** Of all random draws, always: then two computations differ by what was said between them and not by chance. */
    static final long SEED = 0x5A4D_534B_4150L;

    private static final int WEIGHTINGS = 2_000;

    /** Exact draws are dear when ideas are many; the combination goes through them again with other weights. */
    private static final int SOME_IDEAS = 300;

    private static final int MANY_IDEAS = 1_500;

    private static final int MANY_ANSWERS = 20_000;

    private static final int DRAWS_OF_SOME = 400;
    private static final int DRAWS_OF_MANY = 48;

    private Estimation() {}

    /** @param earlier a snapshot to begin from, null to begin afresh */
    static Snapshot of(Evidence evidence, @Nullable Snapshot earlier, Instant at) {
        var preference = preference(evidence, earlier);
        var models = new EnumMap<Criterion, CriterionModel>(Criterion.class);
        var answers = evidence.answers();
        if (answers.comparisons().size() + answers.ratings().size() > 0) {
            models.put(Criterion.PREFERENCE, preference);
        }
        models.putAll(PanelModels.of(evidence));
        var open = IntStream.range(0, evidence.ideas().size())
                .filter(number -> !evidence.ideas().get(number).status().isClosed())
                .toArray();
        var draws = draws(models, open);
        var standings = standings(draws, evidence, open.length);
        var worths = new Worths(evidence, preference, models);
        var ranking = worths.ranked(open, standings);
        return new Snapshot(
                evidence, preference, models, open, draws, worths, new Scoreboard(basis(evidence, at), ranking));
    }

    /**
     * Few answers are fitted from scratch each time, so that the same facts give the very same numbers; with many the
     * fit begins where the last one ended, and the nightly one from scratch.
     */
    private static PreferenceModel preference(Evidence evidence, @Nullable Snapshot earlier) {
        var model = PairwiseModel.standard();
        return new PreferenceModel(
                earlier == null || evidence.answers().comparisons().size() < MANY_ANSWERS
                        ? model.fit(evidence.answers())
                        : model.refit(evidence.answers(), earlier.preference().fit()));
    }

    private static Map<Criterion, float[][]> draws(Map<Criterion, CriterionModel> models, int[] open) {
        var many = manyDraws(open.length);
        var draws = new EnumMap<Criterion, float[][]>(Criterion.class);
        models.forEach((criterion, model) ->
                draws.put(criterion, Draws.only(open, model.draws(many, SEED + criterion.ordinal()))));
        return draws;
    }

    private static int manyDraws(int ideas) {
        if (ideas <= SOME_IDEAS) {
            return WEIGHTINGS;
        }
        return ideas <= MANY_IDEAS ? DRAWS_OF_SOME : DRAWS_OF_MANY;
    }

    private static List<Standing> standings(Map<Criterion, float[][]> draws, Evidence evidence, int open) {
        var weights = draws.keySet().stream()
                .mapToDouble(criterion -> evidence.weights().getOrDefault(criterion, 0))
                .toArray();
        if (open == 0 || java.util.Arrays.stream(weights).sum() == 0) {
            return IntStream.range(0, open)
                    .mapToObj(place -> nothingKnown(open))
                    .toList();
        }
        var weighting = Weighting.of(weights, Weighting.SURE).draws(WEIGHTINGS, SEED);
        return Smaa.of(List.copyOf(draws.values()), weighting, Scoreboard.TOP).standings();
    }

    /** Any value, any rank. */
    private static Standing nothingKnown(int open) {
        return new Standing(
                50, 5, 95, (open + 1) / 2, 1, open, 1.0 / open, Math.min(1, (double) Scoreboard.TOP / open));
    }

    private static Basis basis(Evidence evidence, Instant at) {
        var judges = new HashSet<>();
        evidence.judgements().forEach(judged -> judges.add(judged.judge()));
        return new Basis(
                at,
                MODEL,
                SEED,
                evidence.upTo().answer(),
                evidence.upTo().rating(),
                evidence.upTo().judgement(),
                evidence.answers().comparisons().size(),
                evidence.ratings().size(),
                evidence.judgements().size(),
                judges.size());
    }
}
