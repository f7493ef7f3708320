package samskap.scoring.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import samskap.ideas.Cards;
import samskap.scoring.Criterion;
import samskap.scoring.Estimate;
import samskap.scoring.Interval;
import samskap.scoring.ValueQuery;
import samskap.scoring.Weighed;
import samskap.scoring.Worth;
import samskap.shared.ui.Words;

/** Tells what ideas are worth as rows of a table, in words where a number would pretend to be sure. */
@Component
class ValueRows {

    private static final int PIECE = 40;

    private final Cards cards;
    private final Words words;

    ValueRows(Cards cards, Words words) {
        this.cards = cards;
        this.words = words;
    }

    ValueRow.Piece piece(Weighed weighed, ValueQuery query, int from) {
        var shown = weighed.ranking().stream()
                .filter(worth -> query.shows(worth.idea()))
                .toList();
        var rows = IntStream.range(from, Math.min(from + PIECE, shown.size()))
                .mapToObj(place -> row(shown.get(place), query, weighed))
                .toList();
        return new ValueRow.Piece(rows, from + PIECE < shown.size() ? from + PIECE : null);
    }

    private ValueRow row(Worth worth, ValueQuery query, Weighed weighed) {
        var value = worth.value();
        return new ValueRow(
                worth.idea().id().value(),
                "/value/" + worth.idea().id().value(),
                worth.idea().title(),
                aside(worth),
                worth.rank(),
                words.text("scoring.value.ranks", worth.rankLow(), worth.rankHigh()),
                Long.toString(Math.round(value.middle())),
                new double[] {value.low(), value.middle(), value.high()},
                likely(value),
                worth.isProvisional(),
                preferred(worth),
                panel(worth),
                effort(worth.effort()),
                query.efforts().containsKey(worth.idea().id()),
                weighed.front().contains(worth.idea().id()));
    }

    private String aside(Worth worth) {
        var supports = words.text("scoring.value.meToo", worth.idea().supports());
        var stage = worth.idea().stage();
        return stage == null ? supports : cards.place(words.language(), stage) + " · " + supports;
    }

    /** "likely 71 to 84": the interval as people say it. */
    String likely(Interval interval) {
        return words.text("scoring.value.likely", Math.round(interval.low()), Math.round(interval.high()));
    }

    String preferred(Worth worth) {
        var preferred = worth.preferred();
        return preferred == null || worth.comparisons() < Worth.ENOUGH_COMPARISONS
                ? words.text("scoring.value.tooFew")
                : words.text("scoring.value.ofTen", Math.round(10 * preferred.middle()));
    }

    /** New, useful, doable. */
    private String panel(Worth worth) {
        return worth.panel().isEmpty() || worth.judgements() < Worth.ENOUGH_JUDGEMENTS
                ? words.text("scoring.value.tooFew")
                : List.of(Criterion.FRESH, Criterion.USEFUL, Criterion.DOABLE).stream()
                        .map(criterion -> points(worth.panel().get(criterion)))
                        .collect(Collectors.joining(" · "));
    }

    private String points(@org.jspecify.annotations.Nullable Interval interval) {
        return interval == null ? "–" : words.text("scoring.value.points", interval.middle());
    }

    String effort(@org.jspecify.annotations.Nullable Estimate effort) {
        return effort == null ? "" : words.text("scoring.value.days", effort.likely());
    }

    /** The four numbers that the sliders stand at. */
    static int[] weights(java.util.Map<Criterion, Integer> weights) {
        return Arrays.stream(Criterion.values())
                .mapToInt(criterion -> weights.getOrDefault(criterion, 0))
                .toArray();
    }
}
