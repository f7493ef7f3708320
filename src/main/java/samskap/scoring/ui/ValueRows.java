package samskap.scoring.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    ValueRow.Piece piece(Weighed weighed, ValueQuery query, int from, int many) {
        var shown = weighed.ranking();
        var scale = Scale.of(query.lens(), weighed);
        var to = Math.min(from + Math.max(many, PIECE), shown.size());
        var rows = IntStream.range(from, to)
                .mapToObj(place -> row(shown.get(place), query, weighed, scale))
                .toList();
        return new ValueRow.Piece(rows, to < shown.size() ? to : null);
    }

    private ValueRow row(Worth worth, ValueQuery query, Weighed weighed, Scale scale) {
        var number = worth.value();
        return new ValueRow(
                worth.idea().id().value(),
                "/value/" + worth.idea().id().value(),
                worth.idea().title(),
                aside(worth),
                worth.rank(),
                ranks(worth, weighed),
                told(number.middle(), scale),
                isKnownExactly(number)
                        ? null
                        : new double[] {
                            100 * scale.part(number.low()),
                            100 * scale.part(number.middle()),
                            100 * scale.part(number.high())
                        },
                sure(worth, weighed, scale),
                query.lens().isProvisional(worth),
                preferred(worth),
                panel(worth),
                effort(worth.effort()),
                effortSure(worth.effort()),
                query.efforts().containsKey(worth.idea().id()),
                weighed.front().contains(worth.idea().id()));
    }

    private static boolean isKnownExactly(Interval number) {
        return number.low() >= number.high();
    }

    /** "1–4"; "" where the lens knows of no uncertainty. */
    String ranks(Worth worth, Weighed weighed) {
        return !weighed.uncertain()
                ? ""
                : worth.rankLow() == worth.rankHigh()
                        ? Integer.toString(worth.rankLow())
                        : words.text("scoring.value.ranks", worth.rankLow(), worth.rankHigh());
    }

    String told(double number, Scale scale) {
        return scale.told(number, words.language().locale());
    }

    /** How sure the number is: its interval, the voices that it was counted from, or that nobody has said. */
    String sure(Worth worth, Weighed weighed, Scale scale) {
        var support = weighed.support();
        var voices = support == null ? null : support.ideas().get(worth.idea().id());
        if (voices != null) {
            return words.text("scoring.value.voices", voices.known(), voices.all(), voices.effective());
        }
        var number = worth.value();
        return isKnownExactly(number)
                ? words.text("scoring.value.noSpread")
                : words.text("scoring.value.likely", told(number.low(), scale), told(number.high(), scale));
    }

    private String aside(Worth worth) {
        var supports = words.text("scoring.value.meToo", worth.idea().supports());
        var stage = worth.idea().stage();
        return stage == null ? supports : cards.place(words.language(), stage) + " · " + supports;
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

    private String points(@Nullable Interval interval) {
        return interval == null ? "–" : words.text("scoring.value.points", interval.middle());
    }

    String effort(@Nullable Estimate effort) {
        return effort == null ? "" : words.text("scoring.value.days", effort.likely());
    }

    String effortSure(@Nullable Estimate effort) {
        return effort == null || effort.atMost() == null ? "" : words.text("scoring.value.days", effort.atMost());
    }
}
