package samskap.search.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import samskap.ideas.Finding.Likeness;
import samskap.search.words.Forms;

/** Holds a text against others, word by word; what is rare counts for more. */
final class Comparing {

    private static final double IN_TITLE = 1.3;
    private static final double AS_A_PART = 0.7;
    private static final double MEANING = 0.95;
    private static final double SCENE = 0.7;
    private static final double OPPOSED = 0.6;
    private static final double SUBJECT = 0.35;
    private static final double WRITTEN_ALIKE = 0.6;
    private static final double OF_SHORTER = 0.1;

    /** So many words in common that no other idea has make half of what the share alone would. */
    private static final double LITTLE = 5;

    /** Neighbours may say the same; whoever speaks the same language does so more often. */
    private static final double IN_ANOTHER_LANGUAGE = 0.7;

    /** Texts that say the same in other words share about a tenth of their weight: what they share is doubled. */
    private static final double SPREAD = 2;

    /** What is nearer than this may be told again, and is looked at closely. */
    private static final double NEAR = 0.2;

    private static final double ALMOST_SAME = Likeness.SAME - 0.01;

    private final Rarity rarity;
    private final IndexReader reader;
    private final Contents text;
    private final Retelling retelling;

    Comparing(List<Unit> text, Rarity rarity, IndexReader reader) {
        this.rarity = rarity;
        this.reader = reader;
        this.text = new Contents(text);
        this.retelling = new Retelling(this.text, rarity, reader);
    }

    /**
     * From 0 to 1; what is told again begins at {@link Likeness#SAME}.
     *
     * @param isForeign whether the other is in another language
     */
    double likeness(List<Unit> others, boolean isForeign) throws IOException {
        var other = new Contents(others);
        var near = SPREAD * nearness(other);
        if (near >= NEAR) {
            var same = retelling.sameness(other);
            if (same > 0) {
                return Likeness.SAME + (1 - Likeness.SAME) * same;
            }
        }
        return Math.min(ALMOST_SAME, near * (isForeign ? IN_ANOTHER_LANGUAGE : 1));
    }

    private double nearness(Contents other) throws IOException {
        var scenes = new HashSet<>(text.scenes());
        scenes.retainAll(other.scenes());
        var there = shared(text, other, scenes);
        var back = shared(other, text, scenes);
        var shorter = there.all() <= back.all() ? there : back;
        var longer = shorter == there ? back : there;
        var share = OF_SHORTER * shorter.share() + (1 - OF_SHORTER) * longer.share();
        var evidence = Math.min(there.found(), back.found());
        return share * evidence / (evidence + LITTLE * rarity.most(reader));
    }

    private record Shared(double found, double all) {
        double share() {
            return all == 0 ? 0 : Math.min(1, found / all);
        }
    }

    private Shared shared(Contents text, Contents other, Set<String> scenes) throws IOException {
        var found = 0.0;
        var all = 0.0;
        for (var unit : text.units()) {
            var place = unit.inTitle() ? IN_TITLE : 1;
            found += place * common(unit.word(), other, scenes);
            all += place * telling(unit.word().stem());
        }
        return new Shared(found, all);
    }

    private double telling(String term) throws IOException {
        return rarity.of(term, reader);
    }

    /** How much a word tells of what the other text has as well. */
    private double common(Unit.Word word, Contents other, Set<String> scenes) throws IOException {
        var whole = telling(word.stem());
        if (isAny(word.stems(), other.stems())) {
            return whole;
        }
        if (isAny(word.stems(), other.parts())) {
            return AS_A_PART * whole;
        }
        var best = Math.max(ofParts(word, other), Math.max(ofMeanings(word, other), ofScenes(word, scenes)));
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
            if (other.stems().contains(part)) {
                best = Math.max(best, AS_A_PART * telling(part));
            }
        }
        return best;
    }

    private double ofMeanings(Unit.Word word, Contents other) throws IOException {
        var best = 0.0;
        for (var meaning : word.meanings()) {
            if (other.meanings().contains(meaning)) {
                best = Math.max(best, weight(meaning) * telling(meaning));
            }
        }
        return best;
    }

    private static double weight(String meaning) {
        return switch (meaning.charAt(0)) {
            case Forms.SUBJECT -> SUBJECT;
            case Forms.OPPOSED -> OPPOSED;
            default -> MEANING;
        };
    }

    /** @param shared scenes that both texts are about */
    private double ofScenes(Unit.Word word, Set<String> shared) throws IOException {
        var best = 0.0;
        for (var scene : word.scenes()) {
            if (shared.contains(scene)) {
                best = Math.max(best, SCENE * telling(scene));
            }
        }
        return best;
    }
}
