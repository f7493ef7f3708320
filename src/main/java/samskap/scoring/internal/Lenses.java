package samskap.scoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.scoring.Estimate;
import samskap.scoring.Factor;
import samskap.scoring.Interval;
import samskap.scoring.Lens;
import samskap.scoring.Weighed;
import samskap.scoring.Worth;
import samskap.value.lens.BusinessScores;
import samskap.value.lens.Uncertain;

/** Looks at a weighing through another lens: the same ideas by another number, as far as what it takes is estimated. */
@Component
class Lenses {

    Weighed look(Snapshot snapshot, Weighed weighed, Lens lens) {
        if (lens == Lens.VALUE) {
            return weighed;
        }
        var told = new ArrayList<Worth>();
        for (var worth : weighed.ranking()) {
            var estimates =
                    snapshot.evidence().estimates().getOrDefault(worth.idea().id(), Map.of());
            score(lens, worth, estimates).ifPresent(score -> told.add(worth.scored(score, worth.rank())));
        }
        told.sort(Comparator.comparingDouble((Worth worth) -> worth.value().middle())
                .reversed());
        return new Weighed(ranked(told), weighed.stayOnTop(), Map.of(), weighed.front(), weighed.unknown());
    }

    private static Optional<Interval> score(Lens lens, Worth worth, Map<Factor, Estimate> estimates) {
        return switch (lens) {
            case VALUE -> Optional.of(worth.value());
            case RICE -> rice(estimates);
            case WSJF -> wsjf(worth, estimates);
            case ICE -> ice(estimates);
            case OPPORTUNITY -> opportunity(worth, estimates);
        };
    }

    private static Optional<Interval> rice(Map<Factor, Estimate> estimates) {
        var reach = estimates.get(Factor.REACH);
        var impact = estimates.get(Factor.IMPACT);
        var confidence = estimates.get(Factor.CONFIDENCE);
        var effort = estimates.get(Factor.EFFORT);
        if (reach == null || reach.likely() <= 0 || impact == null || confidence == null || effort == null) {
            return Optional.empty();
        }
        var rice = BusinessScores.rice(uncertain(reach), uncertain(impact), uncertain(confidence), uncertain(effort));
        return Optional.of(new Interval(rice.low(), rice.median(), rice.high()));
    }

    private static Uncertain uncertain(Estimate estimate) {
        return estimate.atMost() == null
                ? Uncertain.exactly(estimate.likely())
                : Uncertain.of(estimate.likely(), estimate.atMost());
    }

    /** The value stands for business value, brought to the scale of the other two. */
    private static Optional<Interval> wsjf(Worth worth, Map<Factor, Estimate> estimates) {
        var urgency = estimates.get(Factor.URGENCY);
        var risk = estimates.get(Factor.RISK);
        var effort = estimates.get(Factor.EFFORT);
        if (urgency == null || risk == null || effort == null) {
            return Optional.empty();
        }
        var scale = Factor.URGENCY.most() / 100;
        return Optional.of(new Interval(
                BusinessScores.wsjf(scale * worth.value().low(), urgency.likely(), risk.likely(), effort.likely()),
                BusinessScores.wsjf(scale * worth.value().middle(), urgency.likely(), risk.likely(), effort.likely()),
                BusinessScores.wsjf(scale * worth.value().high(), urgency.likely(), risk.likely(), effort.likely())));
    }

    private static Optional<Interval> ice(Map<Factor, Estimate> estimates) {
        var impact = estimates.get(Factor.IMPACT);
        var confidence = estimates.get(Factor.CONFIDENCE);
        var ease = estimates.get(Factor.EASE);
        if (impact == null || confidence == null || ease == null) {
            return Optional.empty();
        }
        var score = BusinessScores.ice(impact.likely(), confidence.likely(), ease.likely());
        return Optional.of(new Interval(score, score, score));
    }

    /** How important it is follows from what customers prefer; how satisfied they are is estimated. */
    private static Optional<Interval> opportunity(Worth worth, Map<Factor, Estimate> estimates) {
        var satisfaction = estimates.get(Factor.SATISFACTION);
        @Nullable Interval preferred = worth.preferred();
        if (satisfaction == null || preferred == null) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                BusinessScores.opportunity(10 * preferred.low(), satisfaction.likely()),
                BusinessScores.opportunity(10 * preferred.middle(), satisfaction.likely()),
                BusinessScores.opportunity(10 * preferred.high(), satisfaction.likely())));
    }

    private static List<Worth> ranked(List<Worth> ordered) {
        var ranked = new ArrayList<Worth>();
        ordered.forEach(worth -> ranked.add(worth.scored(worth.value(), ranked.size() + 1)));
        return ranked;
    }
}
