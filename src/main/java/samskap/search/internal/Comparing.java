package samskap.search.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import samskap.ideas.Finding.Likeness;

/** Holds a text against others, word by word; what is rare counts for more. */
final class Comparing {

    private static final double IN_TITLE = 1.3;
    private static final double SCENE = 0.7;
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
    private final List<Unit> text;
    private final Set<String> scenes;
    private final Kinship kinship;
    private final Retelling retelling;

    Comparing(List<Unit> text, Rarity rarity, IndexReader reader) throws IOException {
        this.rarity = rarity;
        this.reader = reader;
        this.text = text;
        this.scenes = Unit.scenes(text);
        this.kinship = new Kinship(text, rarity, reader);
        this.retelling = new Retelling(new Contents(text), rarity, reader);
    }

    /**
     * From 0 to 1; what is told again begins at {@link Likeness#SAME}.
     *
     * @param isForeign whether the other is in another language
     */
    double likeness(List<Unit> others, boolean isForeign) throws IOException {
        var near = SPREAD * nearness(others);
        if (near >= NEAR) {
            var same = retelling.sameness(new Contents(others));
            if (same > 0) {
                return Likeness.SAME + (1 - Likeness.SAME) * same;
            }
        }
        return Math.min(ALMOST_SAME, near * (isForeign ? IN_ANOTHER_LANGUAGE : 1));
    }

    private double nearness(List<Unit> others) throws IOException {
        var shared = new HashSet<>(scenes);
        shared.retainAll(Unit.scenes(others));
        // How much each word of the text finds in the other, and each of the other in the text.
        var found = new double[text.size()];
        var back = new Sum();
        for (var unit : others) {
            var kin = kinship.of(unit.word());
            kin.addTo(found);
            back.add(unit, kin.whole(), Math.max(kin.most(), ofScenes(unit.word(), shared)));
        }
        var there = new Sum();
        for (var n = 0; n < found.length; n++) {
            var word = text.get(n).word();
            there.add(text.get(n), kinship.whole(n), Math.max(found[n], ofScenes(word, shared)));
        }
        var shorter = there.all <= back.all ? there : back;
        var longer = shorter == there ? back : there;
        var share = OF_SHORTER * shorter.share() + (1 - OF_SHORTER) * longer.share();
        var evidence = Math.min(there.found, back.found);
        return share * evidence / (evidence + LITTLE * rarity.most(reader));
    }

    /** How much of a text's weight is found in another. */
    private static final class Sum {

        private double found;
        private double all;

        void add(Unit unit, double whole, double common) {
            var place = unit.inTitle() ? IN_TITLE : 1;
            found += place * Math.min(whole, common);
            all += place * whole;
        }

        double share() {
            return all == 0 ? 0 : Math.min(1, found / all);
        }
    }

    /** @param shared scenes that both texts are about */
    private double ofScenes(Unit.Word word, Set<String> shared) throws IOException {
        var best = 0.0;
        if (!shared.isEmpty()) {
            for (var scene : word.scenes()) {
                if (shared.contains(scene)) {
                    best = Math.max(best, SCENE * rarity.of(scene, reader));
                }
            }
        }
        return best;
    }
}
