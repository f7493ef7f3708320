package samskap.search.internal;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import samskap.search.words.Forms;

/**
 * Whether a text tells another again, in much the same words: each has to have nearly all that the other says. A scene
 * or a subject in common is not enough here, for what differs in one word may be something else.
 */
final class Retelling {

    private static final double AS_A_PART = 0.8;
    private static final double SYNONYM = 0.8;
    private static final double ONE_OF_SEVERAL_MEANINGS = 0.4;
    private static final double WRITTEN_ALIKE = 0.7;

    /** What both have, as a share of all that they say. */
    private static final double NEARLY_ALL = 0.55;

    /** Who asks for the same may have lived through something else. */
    private static final double MUCH = 0.42;

    /** A title of which no word that tells anything is missing in the other text. */
    private static final double WHOLE_TITLE = 0.93;

    private static final double MOST_OF_TITLE = 0.6;

    /** Where there are only titles, they have to say more. */
    private static final double MOST_OF_BARE_TITLE = 0.7;

    /** Less than so many words that no other idea has, or more common ones, are too little to be sure of. */
    private static final double ENOUGH = 1.5;

    private final Contents text;
    private final Rarity rarity;
    private final IndexReader reader;

    Retelling(Contents text, Rarity rarity, IndexReader reader) {
        this.text = text;
        this.rarity = rarity;
        this.reader = reader;
    }

    /** From 0, when it is not the same, to 1. */
    double sameness(Contents other) throws IOException {
        var there = had(text.units(), other, unit -> true);
        var back = had(other.units(), text, unit -> true);
        var shared = (there.share() + back.share()) / 2;
        var isSame = Math.min(there.found(), back.found()) >= ENOUGH * rarity.most(reader) && isSame(other, shared);
        return isSame ? Math.min(1, shared) : 0;
    }

    private boolean isSame(Contents other, double shared) throws IOException {
        var isTold = hasStory(text) && hasStory(other);
        if (isTold && shared >= NEARLY_ALL) {
            return true;
        }
        var title = had(text.units(), other, Unit::inTitle).share();
        var others = had(other.units(), text, Unit::inTitle).share();
        return Math.max(title, others) >= WHOLE_TITLE
                && Math.min(title, others) >= (isTold ? MOST_OF_TITLE : MOST_OF_BARE_TITLE)
                && (!isTold || shared >= MUCH);
    }

    private static boolean hasStory(Contents text) {
        return text.units().stream().anyMatch(unit -> !unit.inTitle());
    }

    private record Had(double found, double all) {
        double share() {
            return all == 0 ? 0 : found / all;
        }
    }

    private Had had(List<Unit> units, Contents other, Predicate<Unit> counting) throws IOException {
        var found = 0.0;
        var all = 0.0;
        for (var unit : units) {
            if (counting.test(unit)) {
                var whole = rarity.of(unit.word().stem(), reader);
                found += whole * likeliest(unit.word(), other);
                all += whole;
            }
        }
        return new Had(found, all);
    }

    private static double likeliest(Unit.Word word, Contents other) {
        if (!Collections.disjoint(word.stems(), other.stems())) {
            return 1;
        }
        if (!Collections.disjoint(word.stems(), other.parts()) || !Collections.disjoint(word.parts(), other.stems())) {
            return AS_A_PART;
        }
        var synonym = synonym(meanings(word), other);
        return synonym < WRITTEN_ALIKE && other.hasWrittenLike(word.written()) ? WRITTEN_ALIKE : synonym;
    }

    /** Words that are put together mean several things; only who means all of what the other does is one. */
    private static double synonym(Set<String> meanings, Contents other) {
        var best = 0.0;
        if (!Collections.disjoint(meanings, other.meanings())) {
            for (var unit : other.units()) {
                var theirs = meanings(unit.word());
                if (!Collections.disjoint(meanings, theirs)) {
                    var all = meanings.containsAll(theirs) || theirs.containsAll(meanings);
                    best = Math.max(best, all ? SYNONYM : ONE_OF_SEVERAL_MEANINGS);
                }
            }
        }
        return best;
    }

    private static Set<String> meanings(Unit.Word word) {
        var meanings = new HashSet<>(word.meanings());
        meanings.removeIf(meaning -> meaning.charAt(0) != Forms.MEANING);
        return meanings;
    }
}
