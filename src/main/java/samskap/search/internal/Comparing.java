package samskap.search.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import samskap.search.words.Forms;

/** Holds a text against others, word by word; what is rare counts for more. */
final class Comparing {

    private static final double IN_TITLE = 1.3;
    private static final double AS_A_PART = 0.8;
    private static final double MEANING = 0.85;
    private static final double SUBJECT = 0.35;
    private static final double WRITTEN_ALIKE = 0.6;
    private static final double OF_SHORTER = 0.4;

    /** So much in common makes half of what the share alone would. */
    private static final double LITTLE = 10;

    private final Rarity rarity;
    private final IndexReader reader;
    private final List<Unit> text;
    private final Contents contents;

    Comparing(List<Unit> text, Rarity rarity, IndexReader reader) {
        this.rarity = rarity;
        this.reader = reader;
        this.text = text;
        this.contents = new Contents(text);
    }

    /** From 0 to 1. */
    double likeness(List<Unit> other) throws IOException {
        var there = shared(text, new Contents(other));
        var back = shared(other, contents);
        var shorter = there.all() <= back.all() ? there : back;
        var longer = shorter == there ? back : there;
        var share = OF_SHORTER * shorter.share() + (1 - OF_SHORTER) * longer.share();
        var evidence = Math.min(there.found(), back.found());
        return share * evidence / (evidence + LITTLE);
    }

    private record Shared(double found, double all) {
        double share() {
            return all == 0 ? 0 : Math.min(1, found / all);
        }
    }

    /** What a text has, to be looked up. */
    private static final class Contents {

        private final Set<String> stems = new HashSet<>();
        private final Set<String> parts = new HashSet<>();
        private final Set<String> meanings = new HashSet<>();
        private final List<Unit> units;

        Contents(List<Unit> units) {
            this.units = units;
            for (var unit : units) {
                stems.addAll(unit.word().stems());
                parts.addAll(unit.word().parts());
                meanings.addAll(unit.word().meanings());
            }
        }

        boolean hasWrittenLike(String word) {
            return units.stream()
                    .anyMatch(unit -> Letters.areAlike(word, unit.word().written()));
        }
    }

    private Shared shared(List<Unit> text, Contents other) throws IOException {
        var found = 0.0;
        var all = 0.0;
        for (var unit : text) {
            var place = unit.inTitle() ? IN_TITLE : 1;
            found += place * common(unit.word(), other);
            all += place * telling(unit.word().stem());
        }
        return new Shared(found, all);
    }

    private double telling(String term) throws IOException {
        return rarity.of(term, reader);
    }

    /** How much a word tells of what the other text has as well. */
    private double common(Unit.Word word, Contents other) throws IOException {
        var whole = telling(word.stem());
        if (isAny(word.stems(), other.stems)) {
            return whole;
        }
        if (isAny(word.stems(), other.parts)) {
            return AS_A_PART * whole;
        }
        var best = Math.max(ofParts(word, other), ofMeanings(word, other));
        if (best < WRITTEN_ALIKE * whole && other.hasWrittenLike(word.written())) {
            best = WRITTEN_ALIKE * whole;
        }
        return Math.min(whole, best);
    }

    /** By the few of a word among the many of a text. */
    private static boolean isAny(Set<String> of, Set<String> among) {
        for (var one : of) {
            if (among.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private double ofParts(Unit.Word word, Contents other) throws IOException {
        var best = 0.0;
        for (var part : word.parts()) {
            if (other.stems.contains(part)) {
                best = Math.max(best, AS_A_PART * telling(part));
            }
        }
        return best;
    }

    private double ofMeanings(Unit.Word word, Contents other) throws IOException {
        var best = 0.0;
        for (var meaning : word.meanings()) {
            if (other.meanings.contains(meaning)) {
                best = Math.max(best, (meaning.charAt(0) == Forms.SUBJECT ? SUBJECT : MEANING) * telling(meaning));
            }
        }
        return best;
    }
}
