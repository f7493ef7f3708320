package samskap.scoring.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.scoring.Criterion;
import samskap.scoring.Estimate;
import samskap.scoring.Factor;
import samskap.scoring.Lens;
import samskap.value.combination.Smaa.Acceptability;
import samskap.value.lens.BusinessScores;
import samskap.value.lens.Uncertain;

/** What ideas score by the formulas that product people are used to, where what those take is known. */
final class LensNumbers {

    private final Selection ideas;
    private final Lens lens;
    private final @Nullable Acceptability values;
    private final float @Nullable [][] preferences;

    LensNumbers(Selection ideas) {
        this.ideas = ideas;
        this.lens = ideas.query().lens();
        this.values = lens == Lens.WSJF ? new Weighings(ideas).result() : null;
        this.preferences = lens == Lens.OPPORTUNITY && ideas.isKnown(Criterion.PREFERENCE)
                ? ideas.draws(Criterion.PREFERENCE)
                : null;
    }

    Optional<LensNumber> of(int place) {
        return switch (lens) {
            case RICE -> rice(place);
            case WSJF -> wsjf(place);
            case ICE -> ice(place);
            case OPPORTUNITY -> opportunity(place);
            case VALUE, SUPPORT -> throw new IllegalArgumentException("No formula on estimates: " + lens);
        };
    }

    /** As they are estimated, the effort as it is supposed. */
    private Map<Factor, Estimate> estimates(int place) {
        var known = ideas.known(place);
        var estimates = new EnumMap<Factor, Estimate>(Factor.class);
        estimates.putAll(ideas.evidence().estimates().getOrDefault(known.idea().id(), Map.of()));
        if (known.effort() != null) {
            estimates.put(Factor.EFFORT, known.effort());
        }
        return estimates;
    }

    private Optional<LensNumber> rice(int place) {
        var estimates = estimates(place);
        var reach = estimates.get(Factor.REACH);
        var impact = estimates.get(Factor.IMPACT);
        var confidence = estimates.get(Factor.CONFIDENCE);
        var effort = estimates.get(Factor.EFFORT);
        if (reach == null || reach.likely() <= 0 || impact == null || confidence == null || effort == null) {
            return Optional.empty();
        }
        var rice = BusinessScores.rice(uncertain(reach), uncertain(impact), uncertain(confidence), uncertain(effort));
        return Optional.of(LensNumber.of(rice, ideas.runs(), seed(place)));
    }

    private static Uncertain uncertain(Estimate estimate) {
        return estimate.atMost() == null
                ? Uncertain.exactly(estimate.likely())
                : Uncertain.of(estimate.likely(), estimate.atMost());
    }

    /** An idea is drawn alike whichever others are looked at. */
    private long seed(int place) {
        return Estimation.SEED ^ ideas.known(place).idea().id().value() * 0x9E3779B97F4A7C15L;
    }

    /** The value stands for business value, brought to the scale of the other two. */
    private Optional<LensNumber> wsjf(int place) {
        var estimates = estimates(place);
        var urgency = estimates.get(Factor.URGENCY);
        var risk = estimates.get(Factor.RISK);
        var effort = estimates.get(Factor.EFFORT);
        if (values == null || urgency == null || risk == null || effort == null) {
            return Optional.empty();
        }
        var scale = Factor.URGENCY.most() / 100;
        var drawn = values.values(place);
        var efforts = uncertain(effort).draws(drawn.length, seed(place));
        for (var draw = 0; draw < drawn.length; draw++) {
            drawn[draw] = (float) BusinessScores.wsjf(
                    scale * drawn[draw], urgency.likely(), risk.likely(), efforts[draw % efforts.length]);
        }
        var middle = values.standings().get(place).value();
        return Optional.of(LensNumber.around(
                BusinessScores.wsjf(scale * middle, urgency.likely(), risk.likely(), effort.likely()), drawn));
    }

    private Optional<LensNumber> ice(int place) {
        var estimates = estimates(place);
        var impact = estimates.get(Factor.IMPACT);
        var confidence = estimates.get(Factor.CONFIDENCE);
        var ease = estimates.get(Factor.EASE);
        return impact == null || confidence == null || ease == null
                ? Optional.empty()
                : Optional.of(
                        LensNumber.exactly(BusinessScores.ice(impact.likely(), confidence.likely(), ease.likely())));
    }

    /** How important it is follows from what customers prefer; how satisfied they are is estimated. */
    private Optional<LensNumber> opportunity(int place) {
        var satisfaction = estimates(place).get(Factor.SATISFACTION);
        var preferred = ideas.known(place).preferred();
        if (preferences == null || satisfaction == null || preferred == null) {
            return Optional.empty();
        }
        var drawn = new float[preferences.length];
        for (var draw = 0; draw < drawn.length; draw++) {
            drawn[draw] = (float) BusinessScores.opportunity(preferences[draw][place] / 10, satisfaction.likely());
        }
        return Optional.of(
                LensNumber.around(BusinessScores.opportunity(10 * preferred.middle(), satisfaction.likely()), drawn));
    }
}
