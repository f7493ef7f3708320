package samskap.search.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** How much terms tell while one text is held against others: each is looked up once, however many of them have it. */
final class Weights {

    private final Rarity rarity;
    private final IndexReader reader;
    private final Object among;
    private final double most;
    private final Map<String, Double> known = new HashMap<>();

    Weights(Rarity rarity, IndexReader reader) throws IOException {
        this.rarity = rarity;
        this.reader = reader;
        this.among = rarity.era(reader);
        this.most = rarity.most(reader);
    }

    /** @see Rarity#of */
    double of(String term) throws IOException {
        var weight = known.get(term);
        if (weight == null) {
            weight = rarity.of(term, reader);
            known.put(term, weight);
        }
        return weight;
    }

    /** Another one as soon as what words weigh has to be counted anew. */
    Object among() {
        return among;
    }

    /** @see Rarity#most */
    double most() {
        return most;
    }

    /** @see Rarity#texts */
    int texts(String term) throws IOException {
        return rarity.texts(term, reader);
    }

    /** @see Rarity#ideas */
    int ideas() throws IOException {
        return rarity.ideas(reader);
    }
}
