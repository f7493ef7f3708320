package samskap.scoring.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.Agreement;
import samskap.scoring.Criterion;
import samskap.value.agreement.IntraclassCorrelation;
import samskap.value.agreement.KrippendorffAlpha;
import samskap.value.agreement.Scale;

/** How far judges agree, from what each last said. */
final class Agreements {

    private static final long SEED = 2_011;

    private Agreements() {}

    static Map<Criterion, Agreement> of(Collection<JudgementStore.Judged> judgements) {
        var byIdea = new LinkedHashMap<IdeaId, Map<PersonId, JudgementStore.Judged>>();
        judgements.forEach(judged -> byIdea.computeIfAbsent(
                        judged.idea(), idea -> new TreeMap<>(java.util.Comparator.comparingLong(PersonId::value)))
                .put(judged.judge(), judged));
        var agreements = new EnumMap<Criterion, Agreement>(Criterion.class);
        PanelModels.CRITERIA.forEach(
                criterion -> agreements.put(criterion, on(criterion, List.copyOf(byIdea.values()))));
        return agreements;
    }

    private static Agreement on(Criterion criterion, List<Map<PersonId, JudgementStore.Judged>> ideas) {
        var units = ideas.stream()
                .map(idea -> idea.values().stream()
                        .mapToDouble(judged -> on(criterion, judged))
                        .toArray())
                .toList();
        var alpha = KrippendorffAlpha.withInterval(units, Scale.INTERVAL, SEED);
        return alpha.map(found -> new Agreement(
                        new Agreement.Range(found.alpha(), found.low(), found.high()), iccOfMean(ideas, units), null))
                .orElseGet(() ->
                        new Agreement(null, null, isConstant(units) ? "scoring.panel.same" : "scoring.panel.few"));
    }

    private static double on(Criterion criterion, JudgementStore.Judged judged) {
        return java.util.Objects.requireNonNull(judged.judgement()).on(criterion);
    }

    /** Only a complete table has one: the same judges on every idea. */
    private static @Nullable Double iccOfMean(List<Map<PersonId, JudgementStore.Judged>> ideas, List<double[]> units) {
        var judges = ideas.getFirst().keySet();
        if (!ideas.stream().allMatch(idea -> idea.keySet().equals(judges))) {
            return null;
        }
        return IntraclassCorrelation.of(units.toArray(double[][]::new))
                .map(icc -> icc.mean(IntraclassCorrelation.Form.RANDOM_JUDGES).value())
                .filter(Double::isFinite)
                .orElse(null);
    }

    private static boolean isConstant(List<double[]> units) {
        var values = units.stream()
                .flatMapToDouble(java.util.Arrays::stream)
                .distinct()
                .limit(2)
                .count();
        return values == 1 && units.stream().filter(unit -> unit.length > 1).count() > 2;
    }
}
