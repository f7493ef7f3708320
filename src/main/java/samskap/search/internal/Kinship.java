package samskap.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samskap.search.words.Forms;

/**
 * What other words have in common with those of one text. The words of a text are looked up once, and what was found of
 * another word is kept: of the thousands of words that a text is held against, most come again and again.
 */
final class Kinship {

    private static final double AS_A_PART = 0.7;
    private static final double MEANING = 0.95;
    private static final double OPPOSED = 0.6;
    private static final double SUBJECT = 0.35;
    private static final double WRITTEN_ALIKE = 0.6;

    /** About as many different words as a hundred others have. */
    private static final int WORDS = 4_000;

    /**
     * What a word has in common with a text.
     *
     * @param whole how much the word tells
     * @param most how much of that the text has
     * @param places words of the text that have something of it
     * @param found how much of each of those it has
     */
    record Kin(double whole, double most, int[] places, double[] found) {

        /** To what each word of the text has found by now. */
        void addTo(double[] best) {
            for (var n = 0; n < places.length; n++) {
                best[places[n]] = Math.max(best[places[n]], found[n]);
            }
        }
    }

    private final Weights weights;
    private final List<Unit> text;
    private final double[] wholes;
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> byPart = new HashMap<>();
    private final Map<String, List<Integer>> byMeaning = new HashMap<>();
    /** Words that are written alike begin with the same letter. */
    private final Map<Character, List<Integer>> byInitial = new HashMap<>();

    /** Hashes of all that words of the text have, so that most others are known to be strangers at a glance. */
    private final BitSet hashes = new BitSet();

    private final Map<Word, Kin> known = new IdentityHashMap<>(WORDS);

    Kinship(List<Unit> text, Weights weights) throws IOException {
        this.weights = weights;
        this.text = text;
        this.wholes = new double[text.size()];
        for (var n = 0; n < wholes.length; n++) {
            var word = text.get(n).word();
            wholes[n] = word.weight(weights);
            add(Set.of(word.written().charAt(0)), n, byInitial);
            add(word.stems(), n, byStem);
            add(word.parts(), n, byPart);
            add(word.meanings(), n, byMeaning);
            word.addTo(hashes);
        }
    }

    private static <T> void add(Set<T> terms, int place, Map<T, List<Integer>> places) {
        terms.forEach(
                term -> places.computeIfAbsent(term, none -> new ArrayList<>()).add(place));
    }

    /** How much a word of the text tells. */
    double whole(int place) {
        return wholes[place];
    }

    Kin of(Word word) throws IOException {
        var kin = known.get(word);
        if (kin == null) {
            kin = made(word);
            known.put(word, kin);
        }
        return kin;
    }

    private Kin made(Word word) throws IOException {
        var whole = word.weight(weights);
        var shared = new Shared(wholes.length, whole);
        if (word.mayBeKinOf(hashes)) {
            addShared(word, whole, shared);
        }
        for (var place : byInitial.getOrDefault(word.written().charAt(0), List.of())) {
            if (Letters.areAlike(word.written(), text.get(place).word().written())) {
                shared.add(place, WRITTEN_ALIKE * wholes[place], WRITTEN_ALIKE * whole);
            }
        }
        return shared.kin();
    }

    private void addShared(Word word, double whole, Shared shared) throws IOException {
        for (var stem : word.stems()) {
            for (var place : at(byStem, stem)) {
                shared.add(place, wholes[place], whole);
            }
            for (var place : at(byPart, stem)) {
                shared.add(place, AS_A_PART * weights.of(stem), AS_A_PART * whole);
            }
        }
        for (var part : word.parts()) {
            for (var place : at(byStem, part)) {
                shared.add(place, AS_A_PART * wholes[place], AS_A_PART * weights.of(part));
            }
        }
        for (var meaning : word.meanings()) {
            for (var place : at(byMeaning, meaning)) {
                var meant = weight(meaning) * weights.of(meaning);
                shared.add(place, Math.min(wholes[place], meant), meant);
            }
        }
    }

    private static List<Integer> at(Map<String, List<Integer>> places, String term) {
        return places.getOrDefault(term, List.of());
    }

    private static double weight(String meaning) {
        return switch (meaning.charAt(0)) {
            case Forms.SUBJECT -> SUBJECT;
            case Forms.OPPOSED -> OPPOSED;
            default -> MEANING;
        };
    }

    /** What one other word shares with each of the text. */
    private static final class Shared {

        private static final int[] NOWHERE = {};
        private static final double[] NOTHING = {};

        private final int words;
        private final double whole;
        /** Most words have nothing in common with any of a text. */
        private double @Nullable [] there;

        private double most;

        Shared(int words, double whole) {
            this.words = words;
            this.whole = whole;
        }

        /** @param back how much of the other word the one at this place has */
        void add(int place, double found, double back) {
            if (there == null) {
                there = new double[words];
            }
            there[place] = Math.max(there[place], found);
            most = Math.max(most, Math.min(whole, back));
        }

        Kin kin() {
            var some = there;
            if (some == null) {
                return new Kin(whole, 0, NOWHERE, NOTHING);
            }
            var places =
                    IntStream.range(0, words).filter(place -> some[place] > 0).toArray();
            return new Kin(
                    whole,
                    most,
                    places,
                    IntStream.of(places).mapToDouble(place -> some[place]).toArray());
        }
    }
}
