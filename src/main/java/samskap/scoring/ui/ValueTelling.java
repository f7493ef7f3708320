package samskap.scoring.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.ideas.Journey;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Criterion;
import samskap.scoring.Lens;
import samskap.scoring.ScoringSettings;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.scoring.Weighed;
import samskap.shared.ui.Words;

/** Tells a weighing as the value page shows it, in the reader's words. */
@Component
class ValueTelling {

    /** Everything that the page shows of a weighing. */
    record Shown(
            String address,
            String chart,
            ValueRow.Piece page,
            List<Slider> sliders,
            Pick stages,
            Pick topics,
            Pick lenses,
            boolean sure,
            boolean doableOnly,
            boolean mayAgree,
            List<Out> without,
            String stability,
            Map<String, String> words) {}

    /** @param flip between which weights the first idea stays first, "" when it does everywhere or nothing is known */
    record Slider(String name, int weight, String flip, boolean unknown) {}

    record Pick(String label, List<Option> options) {}

    record Option(String code, String label, boolean chosen) {}

    record Out(long id, String title) {}

    private final Values values;
    private final ValueRows rows;
    private final ValueChart chart;
    private final ScoringSettings settings;
    private final Journey journey;
    private final CurrentPerson current;
    private final Words words;

    ValueTelling(
            Values values,
            ValueRows rows,
            ValueChart chart,
            ScoringSettings settings,
            Journey journey,
            CurrentPerson current,
            Words words) {
        this.values = values;
        this.rows = rows;
        this.chart = chart;
        this.settings = settings;
        this.journey = journey;
        this.current = current;
        this.words = words;
    }

    Shown tell(ValueQuery query, Weighed now) {
        var shown = now.ranking().stream()
                .filter(worth -> query.shows(worth.idea()))
                .toList();
        return new Shown(
                query.address(ValueView.PATH),
                chart.of(shown, now.front()),
                rows.piece(now, query, 0),
                sliders(query, now),
                stages(query),
                topics(query),
                lenses(query),
                query.sure(),
                query.doableOnly(),
                query.weights() != null && current.require().has(Role.OWNER),
                without(query),
                stability(query, now),
                texts(query));
    }

    private List<Slider> sliders(ValueQuery query, Weighed now) {
        var weights = query.weightsOr(settings.weights());
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Slider(
                        words.text(criterion.key()),
                        weights.getOrDefault(criterion, 0),
                        flip(now, criterion),
                        now.unknown().contains(criterion)))
                .toList();
    }

    private String flip(Weighed now, Criterion criterion) {
        if (now.unknown().contains(criterion)) {
            return words.text("scoring.value.unknownCriterion");
        }
        var flip = now.flips().get(criterion);
        return flip == null || flip.below() <= 0 && flip.above() >= 100
                ? ""
                : words.text("scoring.value.flip", flip.below(), flip.above());
    }

    private Pick stages(ValueQuery query) {
        return pick(
                "ideas.filter.stage",
                "ideas.filter.allStages",
                journey.stages().stream()
                        .map(stage -> new Option(
                                stage.code(),
                                stage.name(words.language()),
                                stage.code().equals(query.stage()))));
    }

    private Pick topics(ValueQuery query) {
        return pick(
                "ideas.filter.topic",
                "ideas.filter.allTopics",
                journey.topics().stream()
                        .map(topic -> new Option(
                                topic.code(),
                                topic.name(words.language()),
                                topic.code().equals(query.topic()))));
    }

    private Pick pick(String label, String all, Stream<Option> options) {
        return new Pick(
                words.text(label),
                Stream.concat(Stream.of(new Option("", words.text(all), false)), options)
                        .toList());
    }

    private Pick lenses(ValueQuery query) {
        return new Pick(
                words.text("scoring.value.lens"),
                Arrays.stream(Lens.values())
                        .map(lens -> new Option(lens.code(), words.text(lens.key()), lens == query.lens()))
                        .toList());
    }

    private List<Out> without(ValueQuery query) {
        return query.without().stream()
                .map(id -> values.board().of(id))
                .flatMap(java.util.Optional::stream)
                .map(worth -> new Out(worth.idea().id().value(), worth.idea().title()))
                .toList();
    }

    private String stability(ValueQuery query, Weighed now) {
        return now.ranking().size() < 3 || query.lens() != Lens.VALUE
                ? words.text(query.lens().key() + ".how")
                : words.text("scoring.value.stability", now.stayOnTop());
    }

    private Map<String, String> texts(ValueQuery query) {
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
                Map.entry("weightsHow", words.text("scoring.value.weightsHow")),
                Map.entry("usual", words.text("scoring.value.usual")),
                Map.entry("agree", words.text("scoring.value.agree")),
                Map.entry("anyWeights", words.text("scoring.value.anyWeights")),
                Map.entry("doableOnly", words.text("scoring.value.doableOnly")),
                Map.entry("empty", words.text("scoring.value.empty")),
                Map.entry("emptyHow", words.text("scoring.value.emptyHow")),
                Map.entry("filters", words.text("ideas.board.filters")),
                Map.entry("noEffort", words.text("scoring.value.noEffort")));
    }
}
