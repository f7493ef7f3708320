package samskap.scoring.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Criterion;
import samskap.scoring.Lens;
import samskap.scoring.Segment;
import samskap.scoring.ValueFilter;
import samskap.scoring.ValueQuery;
import samskap.scoring.Weighed;
import samskap.scoring.ui.Picks.Pick;
import samskap.shared.ui.Words;

/** Tells a weighing as the value page shows it, in the reader's words. */
@Component
class ValueTelling {

    /** Everything that the page shows of a weighing. */
    record Shown(
            String chart,
            ValueRow.Piece page,
            List<Slider> sliders,
            Pick stages,
            Pick topics,
            Pick statuses,
            Pick lenses,
            boolean weighted,
            boolean sure,
            boolean doableOnly,
            boolean mayGate,
            boolean mayAgree,
            List<Out> without,
            String stability,
            String unseen,
            Map<String, String> words) {}

    /** @param flip between which weights the first idea stays first, "" when it does everywhere or nothing is known */
    record Slider(String name, int weight, String flip, boolean unknown) {}

    record Out(long id, String title) {}

    private final ValueRows rows;
    private final ValueChart chart;
    private final Picks picks;
    private final CurrentPerson current;
    private final Words words;

    ValueTelling(ValueRows rows, ValueChart chart, Picks picks, CurrentPerson current, Words words) {
        this.rows = rows;
        this.chart = chart;
        this.picks = picks;
        this.current = current;
        this.words = words;
    }

    /** @param many how many rows the reader has, at least */
    Shown tell(ValueQuery query, Weighed now, int many) {
        return new Shown(
                chart.of(query.lens(), now),
                rows.piece(now, query, 0, many),
                sliders(now),
                picks.stages(query),
                picks.topics(query),
                picks.statuses(query),
                picks.lenses(query),
                query.lens().isWeighted(),
                query.sure(),
                query.doableOnly(),
                !now.unknown().contains(Criterion.DOABLE),
                query.weights() != null && current.require().has(Role.OWNER),
                without(query, now),
                now.ranking().isEmpty() ? "" : stability(query, now),
                unseen(now),
                texts(query, now));
    }

    ValueRow.Piece more(ValueQuery query, Weighed now, int from) {
        return rows.piece(now, query, from, 0);
    }

    private List<Slider> sliders(Weighed now) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Slider(
                        words.text(criterion.key()),
                        now.weights().getOrDefault(criterion, 0),
                        flip(now, criterion),
                        now.unknown().contains(criterion)))
                .toList();
    }

    private String flip(Weighed now, Criterion criterion) {
        if (now.unknown().contains(criterion)) {
            return words.text("scoring.value.unknownCriterion");
        }
        var stability = now.stability();
        var flip = stability == null ? null : stability.flips().get(criterion);
        return flip == null || flip.below() <= 0 && flip.above() >= 100
                ? ""
                : words.text("scoring.value.flip", flip.below(), flip.above());
    }

    private static List<Out> without(ValueQuery query, Weighed now) {
        return now.named().entrySet().stream()
                .filter(named -> query.without().contains(named.getKey()))
                .map(named -> new Out(named.getKey().value(), named.getValue()))
                .sorted(Comparator.comparing(Out::title))
                .toList();
    }

    /** How steady the order is; through another lens, how it comes about. */
    String stability(ValueQuery query, Weighed now) {
        var stability = now.stability();
        if (stability != null) {
            return words.text(
                    query.filter().equals(ValueFilter.NONE)
                            ? "scoring.value.stability"
                            : "scoring.value.stabilityOfAll",
                    stability.firstTwo());
        }
        var how = words.text(query.lens().key() + ".how");
        var support = now.support();
        return support == null || support.ideas().isEmpty() || support.met()
                ? how
                : how + " " + words.text("scoring.lens.support.capped");
    }

    /** That there is more than this viewer may see; "" when there is not. */
    String unseen(Weighed now) {
        return now.unseen() == 0 ? "" : words.text("scoring.value.unseen", now.unseen());
    }

    /** What is missing, where there is nothing to show. */
    private String empty(ValueQuery query, Weighed now) {
        var support = now.support();
        if (now.ranked() > 0) {
            return words.text("scoring.value.filteredOutHow");
        }
        if (now.unseen() > 0) {
            return "";
        }
        if (!query.without().isEmpty()) {
            return words.text("scoring.value.allOutHow");
        }
        if (query.lens() == Lens.VALUE) {
            return words.text(isNothingKnown(now) ? "scoring.value.emptyHow" : "scoring.refused.unknownWeights");
        }
        if (support == null) {
            return words.text(query.lens().key() + ".how");
        }
        return support.missing().isEmpty()
                ? words.text("scoring.value.noSegments")
                : words.text(
                        "scoring.value.voicesMissing",
                        support.missing().stream().map(Segment::name).collect(Collectors.joining(", ")));
    }

    private static boolean isNothingKnown(Weighed now) {
        return now.unknown().size() == Criterion.values().length;
    }

    private Map<String, String> texts(ValueQuery query, Weighed now) {
        return Map.ofEntries(
                Map.entry("caption", words.text("scoring.value.heading")),
                Map.entry("idea", words.text("ideas.workspace.idea")),
                Map.entry("value", words.text(query.lens().key())),
                Map.entry("sure", words.text("scoring.value.howSure")),
                Map.entry("preferred", words.text("scoring.value.preferred")),
                Map.entry("panel", words.text("scoring.value.panel")),
                Map.entry("effort", words.text("scoring.factor.effort")),
                Map.entry("suppose", words.text("scoring.value.suppose", "{0}")),
                Map.entry("provisional", words.text("scoring.value.provisional")),
                Map.entry("takeOut", words.text("scoring.value.takeOut", "{0}")),
                Map.entry("putBack", words.text("scoring.value.putBack", "{0}")),
                Map.entry("weights", words.text("scoring.value.weights")),
                Map.entry("weightsHow", now.stability() == null ? "" : words.text("scoring.value.weightsHow")),
                Map.entry("usual", words.text("scoring.value.usual")),
                Map.entry("agree", words.text("scoring.value.agree")),
                Map.entry("anyWeights", words.text("scoring.value.anyWeights")),
                Map.entry("doableOnly", words.text("scoring.value.doableOnly")),
                Map.entry("empty", words.text(now.ranked() > 0 ? "scoring.value.filteredOut" : "scoring.value.empty")),
                Map.entry("emptyHow", empty(query, now)),
                Map.entry("chartHow", chart.legend(now)),
                Map.entry("sureBelow", words.text("scoring.value.sureBelow", "{0}")),
                Map.entry("filters", words.text("ideas.board.filters")),
                Map.entry("noEffort", words.text("scoring.value.noEffort")));
    }
}
