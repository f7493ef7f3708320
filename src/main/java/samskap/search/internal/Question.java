package samskap.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.search.words.Compounds;
import samskap.search.words.Forms;
import samskap.search.words.Stems;
import samskap.search.words.StopWords;
import samskap.search.words.Token;
import samskap.search.words.Tokens;
import samskap.search.words.Tongue;

/** What somebody typed, made into what the index can be asked: letters and digits only, whatever signs there were. */
final class Question {

    /** Nobody reads on; what stands behind is left out. */
    private static final int LONGEST = 400;

    private static final int MOST_WORDS = 20;
    /** So many words have all their forms looked up; of more, each has the fewer. */
    private static final int WORDS_IN_FULL = 3;

    private static final int MOST_CORRECTED = 3;
    private static final int MOST_BEGINNINGS = 20;
    private static final int MOST_COMPOUNDS = 16;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_MEANT = 4;
    private static final int SHORTEST_LAST = 4;
    /** A cut that needs a letter more is the less likely one. */
    private static final double JOINED = 0.1;

    private static final float BEGINNING = 0.6f;
    private static final float STEM = 0.9f;
    private static final float PART = 0.5f;
    private static final float BARE = 0.4f;
    private static final float MEANT = 0.5f;

    private final Vocabulary vocabulary;
    private final Corrections corrections;
    private final String typed;
    private int words;
    private int corrected;

    private Question(Vocabulary vocabulary, String typed) {
        this.vocabulary = vocabulary;
        this.corrections = new Corrections(vocabulary.reader(), vocabulary.budget());
        this.typed = typed;
    }

    /** As much of what was typed as is read. */
    static String readable(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    /** The words that count; empty when nothing searchable was typed. */
    static List<Asked> of(String typed, Vocabulary vocabulary) throws IOException {
        return new Question(vocabulary, readable(typed)).asked();
    }

    private List<Asked> asked() throws IOException {
        var tokens = Tokens.of(typed, MOST_WORDS);
        var telling = tokens.stream()
                .filter(token ->
                        !StopWords.contains(token.word()) && (token.word().length() > 1))
                .toList();
        var all = new LinkedHashMap<String, Asked>();
        var used = (telling.isEmpty() ? tokens : telling)
                .stream().limit(MOST_WORDS).toList();
        words = used.size();
        for (var n = 0; n < used.size(); n++) {
            var token = used.get(n);
            var parts = partsOf(token, used.subList(n + 1, used.size()));
            n += parts.size();
            all.put(token.word(), asked(token, parts, isUnfinished(token)));
        }
        return List.copyOf(all.values());
    }

    /** What is joined by a sign is found in one word as well as apart. */
    private static List<Token> partsOf(Token token, List<Token> next) {
        return next.stream()
                .takeWhile(other -> other.start() >= token.start() && other.end() <= token.end())
                .toList();
    }

    /** The last word may be going on. */
    private boolean isUnfinished(Token token) {
        return token.end() == typed.length() && Character.isLetter(token.word().charAt(0));
    }

    private Asked asked(Token token, List<Token> joined, boolean unfinished) throws IOException {
        var word = token.word();
        var terms = new LinkedHashMap<String, Float>();
        terms.put(Forms.EXACT + word, 1f);
        var stems = token.isCode() || StopWords.contains(word)
                ? List.<String>of()
                : List.copyOf(Stems.of(word, Tongue.EITHER));
        for (var stem : stems) {
            terms.putIfAbsent(stem, STEM);
            compoundsOf(stem).forEach(compound -> terms.putIfAbsent(compound, PART));
            if (Forms.isBare(word)) {
                Forms.bare(stem).forEach(bare -> terms.putIfAbsent(bare, BARE));
            }
        }
        if (unfinished) {
            for (var begun : vocabulary.beginningWith(word, share(MOST_BEGINNINGS))) {
                terms.putIfAbsent(begun, BEGINNING);
            }
        }
        var parts = token.isCode() ? List.<Asked>of() : parts(joined, stems);
        var meant = token.isCode() || isThere(terms) ? null : meant(word, terms);
        return new Asked(word, terms, parts, Forms.meanings(stems, Tongue.EITHER), meant);
    }

    private List<String> compoundsOf(String stem) throws IOException {
        if (stem.length() < SHORTEST_PART) {
            return List.of();
        }
        var compounds = new ArrayList<>(vocabulary.endingWith(stem, share(MOST_COMPOUNDS)));
        compounds.addAll(vocabulary.compoundsOf(stem, share(MOST_COMPOUNDS)));
        return compounds;
    }

    /** However many words there are, they lead to about as many terms. */
    private int share(int most) {
        return most * WORDS_IN_FULL / Math.max(WORDS_IN_FULL, words);
    }

    private boolean isThere(Map<String, Float> terms) {
        return terms.keySet().stream().anyMatch(term -> vocabulary.texts(term) > 0);
    }

    private List<Asked> parts(List<Token> joined, List<String> stems) {
        if (!joined.isEmpty()) {
            return joined.stream()
                    .filter(part ->
                            !StopWords.contains(part.word()) && part.word().length() > 1)
                    .map(part -> part(Stems.of(part.word(), Tongue.EITHER), part.word()))
                    .toList();
        }
        var unknown = stems.stream().filter(this::isUnknown).toList();
        return Stream.of(
                        stems.stream().map(this::takenApart),
                        unknown.stream().map(this::lastOf),
                        unknown.stream().map(this::firstOf))
                .flatMap(found -> found)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A compound as its two words, where both are known; rather without a letter that joins them. */
    private List<Asked> takenApart(String stem) {
        var best = List.<Asked>of();
        var most = 0.0;
        for (var cut : Compounds.cuts(stem)) {
            var begun = stem.substring(0, cut);
            var head = headOf(begun);
            var tail = head == null ? null : tailOf(stem.substring(cut));
            if (head != null && tail != null) {
                var known =
                        Math.min(vocabulary.texts(head), vocabulary.texts(tail)) * (head.equals(begun) ? 1 : JOINED);
                if (known > most) {
                    most = known;
                    best = List.of(part(List.of(head), head), part(List.of(tail), tail));
                }
            }
        }
        return best;
    }

    private boolean isUnknown(String stem) {
        return vocabulary.texts(stem) == 0;
    }

    /** Where nothing has it as a whole, its last word says most. */
    private List<Asked> lastOf(String stem) {
        return Compounds.cuts(stem).stream()
                .map(stem::substring)
                .filter(tail -> tail.length() >= SHORTEST_LAST && vocabulary.texts(tail) > 0)
                .findFirst()
                .map(tail -> List.of(part(List.of(tail), tail)))
                .orElse(List.of());
    }

    /** {@code köks} is {@code kök} when it leads a compound, and {@code butikk} is {@code butik}. */
    private @Nullable String headOf(String head) {
        return Compounds.heads(head).stream()
                .filter(form -> vocabulary.texts(form) > 0)
                .findFirst()
                .orElse(null);
    }

    /** {@code måking} is {@code måke} when it ends one. */
    private @Nullable String tailOf(String tail) {
        return Stream.concat(Stream.of(tail), Stems.of(tail, Tongue.EITHER).stream())
                .filter(form -> form.length() >= SHORTEST_PART && vocabulary.texts(form) > 0)
                .findFirst()
                .orElse(null);
    }

    /** Where nothing ends like it either, its first word has to do. */
    private List<Asked> firstOf(String stem) {
        return Compounds.cuts(stem).reversed().stream()
                .map(cut -> headOf(stem.substring(0, cut)))
                .filter(Objects::nonNull)
                .filter(head -> head.length() >= SHORTEST_LAST)
                .findFirst()
                .map(head -> List.of(part(List.of(head), head)))
                .orElse(List.of());
    }

    private static Asked part(Iterable<String> stems, String word) {
        var terms = new LinkedHashMap<String, Float>();
        stems.forEach(stem -> {
            terms.put(stem, STEM);
            terms.put(Forms.EXACT + stem, STEM);
        });
        return new Asked(word, terms, List.of(), Set.of(), null);
    }

    /** Nothing is written like this: the nearest that is stands for it. */
    private @Nullable String meant(String word, Map<String, Float> terms) throws IOException {
        if (corrected++ >= MOST_CORRECTED) {
            return null;
        }
        var meant = corrections.of(word, MOST_MEANT);
        meant.forEach(known -> terms.putIfAbsent(Forms.EXACT + known, MEANT));
        if (!meant.isEmpty()) {
            Stems.of(meant.getFirst(), Tongue.EITHER).forEach(stem -> terms.putIfAbsent(stem, MEANT));
        }
        return meant.isEmpty() ? null : meant.getFirst();
    }
}
