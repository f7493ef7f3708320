package samskap.search.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.search.words.Associations;
import samskap.search.words.Compounds;
import samskap.search.words.Direction;
import samskap.search.words.Forms;
import samskap.search.words.Stems;
import samskap.search.words.Token;
import samskap.search.words.Tongue;

/**
 * A word, with all by which it may have something in common with another. People use the same ones over and over: what
 * was found out about them is kept, and everything about one lies together, for most of the time that comparing takes
 * is spent waiting for memory.
 */
final class Word {

    private record Key(String word, Tongue tongue) {}

    /** @param among what it was counted among, see {@link Weights#among} */
    private record Weighed(Object among, double weight) {}

    private static final Cache<Key, Word> KNOWN =
            Caffeine.newBuilder().maximumSize(100_000).build();

    /** So many hashes are told apart: several times as many as a long text has. */
    private static final int HASHES = 1 << 14;

    private final String written;
    private final Tongue tongue;
    private final Set<String> stems;
    private final Set<String> parts;
    private final Set<String> meanings;
    private final Set<String> senses;
    private final Set<String> scenes;
    private final List<Direction> directions;
    /** Of stems, parts and meanings. */
    private final int[] hashes;

    private volatile @Nullable Weighed weighed;

    private Word(String written, Tongue tongue, Set<String> stems, Set<String> parts, Set<String> meanings) {
        this.written = written;
        this.tongue = tongue;
        this.stems = stems;
        this.parts = Set.copyOf(parts);
        this.meanings = Set.copyOf(meanings);
        this.senses = meanings.stream()
                .filter(meaning -> meaning.charAt(0) == Forms.MEANING)
                .collect(Collectors.toUnmodifiableSet());
        this.scenes = Forms.scenesOfWord(meanings);
        this.directions = Associations.directions(senses);
        this.hashes = Stream.of(stems, parts, meanings)
                .flatMap(Set::stream)
                .mapToInt(Word::hash)
                .toArray();
    }

    private static int hash(String term) {
        var hash = term.hashCode();
        return (hash ^ hash >>> 16) & HASHES - 1;
    }

    static Word of(String written, Tongue tongue) {
        return KNOWN.get(new Key(written, tongue), Word::made);
    }

    private static Word made(Key key) {
        var word = key.word();
        var stems = Token.isCode(word) ? Set.of(word) : Stems.of(word, key.tongue());
        var parts = new HashSet<String>();
        stems.forEach(stem -> parts.addAll(Compounds.parts(stem)));
        return new Word(word, key.tongue(), stems, parts, Forms.meanings(stems, key.tongue()));
    }

    /** With what it means together with others, where that is something. */
    Word meaning(Set<String> together) {
        return together.isEmpty() ? this : new Word(written, tongue, stems, parts, together);
    }

    String written() {
        return written;
    }

    /** By whose rules it was taken apart. */
    Tongue tongue() {
        return tongue;
    }

    Set<String> stems() {
        return stems;
    }

    /** The stem that it is weighed by. */
    String stem() {
        return stems.iterator().next();
    }

    /** What it may be put together of. */
    Set<String> parts() {
        return parts;
    }

    /** What it may mean, and what that is about. */
    Set<String> meanings() {
        return meanings;
    }

    /** The meanings alone. */
    Set<String> senses() {
        return senses;
    }

    /** Scenes that it may be of. */
    Set<String> scenes() {
        return scenes;
    }

    /** What comes to mind with each sense, of those that anybody has associations with. */
    List<Direction> directions() {
        return directions;
    }

    /** Puts in by what others may have something in common with it. */
    void addTo(BitSet text) {
        for (var hash : hashes) {
            text.set(hash);
        }
    }

    /** Whether it may have a stem, a part or a meaning in common with what was put in; else it surely has none. */
    boolean mayBeKinOf(BitSet text) {
        for (var hash : hashes) {
            if (text.get(hash)) {
                return true;
            }
        }
        return false;
    }

    /** How much it tells; counted anew when what was counted before holds no more, or when no idea had it. */
    double weight(Weights weights) throws IOException {
        var known = weighed;
        if (known != null && known.among() == weights.among()) {
            return known.weight();
        }
        var weight = weights.of(stem());
        if (weight < weights.most()) {
            weighed = new Weighed(weights.among(), weight);
        }
        return weight;
    }

    /** All else follows from these. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Word word
                        && written.equals(word.written)
                        && tongue == word.tongue
                        && meanings.equals(word.meanings);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
