package samskap.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import samskap.search.words.Forms;

/** Holds two texts against each other, word by word; what is rare counts for more. */
final class Comparing {

    private static final double IN_TITLE = 1.3;
    private static final double AS_A_PART = 0.8;
    private static final double MEANING = 0.7;
    private static final double SUBJECT = 0.25;
    private static final double WRITTEN_ALIKE = 0.6;
    private static final double OF_SHORTER = 0.6;

    /** So much in common makes half of what the share alone would. */
    private static final double LITTLE = 6;

    private final Rarity rarity;
    private final IndexReader reader;

    Comparing(Rarity rarity, IndexReader reader) {
        this.rarity = rarity;
        this.reader = reader;
    }

    /** From 0 to 1. */
    double likeness(List<Unit> one, List<Unit> other) throws IOException {
        var there = shared(one, other);
        var back = shared(other, one);
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

    private Shared shared(List<Unit> text, List<Unit> other) throws IOException {
        var found = 0.0;
        var all = 0.0;
        for (var unit : text) {
            var place = unit.inTitle() ? IN_TITLE : 1;
            var best = 0.0;
            for (var candidate : other) {
                best = Math.max(best, common(unit, candidate));
            }
            found += place * best;
            all += place * telling(unit);
        }
        return new Shared(found, all);
    }

    private double telling(Unit unit) throws IOException {
        return rarity.of(unit.stem(), reader);
    }

    /** How much two words tell that they have in common. */
    private double common(Unit one, Unit other) throws IOException {
        if (Unit.shares(one.stems(), other.stems())) {
            return telling(one);
        }
        if (Unit.shares(one.stems(), other.parts())) {
            return AS_A_PART * telling(one);
        }
        if (Unit.shares(one.parts(), other.stems())) {
            return AS_A_PART * Math.min(telling(one), telling(other));
        }
        if (one.isWrittenLike(other)) {
            return WRITTEN_ALIKE * Math.min(telling(one), telling(other));
        }
        return Math.min(telling(one), meaning(one.meanings(), other.meanings()));
    }

    private double meaning(Collection<String> some, Collection<String> others) throws IOException {
        var best = 0.0;
        for (var one : some) {
            if (others.contains(one)) {
                var weight = one.charAt(0) == Forms.SUBJECT ? SUBJECT : MEANING;
                best = Math.max(best, weight * rarity.of(one, reader));
            }
        }
        return best;
    }
}
