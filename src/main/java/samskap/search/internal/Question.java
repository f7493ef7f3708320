package samskap.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private static final int COMPOUNDS_OF_PART = 4;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_MEANT = 4;
    private static final int SURELY_A_WORD = 4;

    private static final float BEGINNING = 0.6f;
    private static final float STEM = 0.9f;
    private static final float PART = 0.5f;
    private static final float BARE = 0.4f;
    private static final float MEANT = 0.5f;

    private final Vocabulary vocabulary;
    private final Corrections corrections;
    private final Apart apart;
    private final String typed;
    private final boolean isWide;
    private int words;
    private int corrected;

    private Question(Vocabulary vocabulary, String typed, boolean isWide) {
        this.vocabulary = vocabulary;
        this.corrections = new Corrections(vocabulary.reader(), vocabulary.budget());
        this.apart = new Apart(vocabulary);
        this.typed = typed;
        this.isWide = isWide;
    }

    /** As much of what was typed as is read. */
    static String readable(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    /** The words that count; empty when nothing searchable was typed. */
    static List<Asked> of(String typed, Vocabulary vocabulary) throws IOException {
        return new Question(vocabulary, readable(typed), false).asked();
    }

    /**
     * The same, for whoever found nothing: words that are written otherwise in every text are corrected though another
     * language may have such a form, and compounds lead to what one of their parts is in and what they mean.
     */
    static List<Asked> wider(String typed, Vocabulary vocabulary) throws IOException {
        return new Question(vocabulary, readable(typed), true).asked();
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
            compoundsOf(stem, MOST_COMPOUNDS).forEach(compound -> terms.putIfAbsent(compound, PART));
            if (Forms.isBare(word)) {
                Forms.bare(stem).forEach(bare -> terms.putIfAbsent(bare, BARE));
            }
        }
        var begun = unfinished ? vocabulary.beginningWith(word, share(MOST_BEGINNINGS)) : List.<String>of();
        begun.forEach(term -> terms.putIfAbsent(term, BEGINNING));
        // What goes on as a word that there is need not be corrected or taken apart with each letter.
        var widely = isWide && begun.isEmpty();
        var parts = token.isCode() ? List.<Asked>of() : parts(token, joined, stems, widely);
        var isKnown = token.isCode() || isCompound(parts, widely) || isThere(word, terms, widely);
        var meant = isKnown ? null : meant(word, terms);
        if (meant == null) {
            // What only looks bent is no sign that a word is there: levrans is not of lever.
            for (var part : stems.stream()
                    .map(Compounds::unbent)
                    .flatMap(Optional::stream)
                    .toList()) {
                compoundsOf(part, MOST_COMPOUNDS).forEach(compound -> terms.putIfAbsent(compound, PART));
            }
        }
        return new Asked(word, terms, parts, Forms.meanings(stems, Tongue.EITHER), meant);
    }

    private List<String> compoundsOf(String stem, int most) throws IOException {
        var isTooShort = stem.length() < SHORTEST_PART && !(isWide && Forms.isEveryday(stem));
        if (isTooShort || most == 0) {
            return List.of();
        }
        var compounds = new ArrayList<>(vocabulary.endingWith(stem, share(most)));
        compounds.addAll(vocabulary.compoundsOf(stem, share(most)));
        return compounds;
    }

    /** However many words there are, they lead to about as many terms. */
    private int share(int most) {
        return most * WORDS_IN_FULL / Math.max(WORDS_IN_FULL, words);
    }

    /** What is misspelt may look like two short words; whoever found nothing by them may have meant another. */
    private static boolean isCompound(List<Asked> parts, boolean widely) {
        return parts.size() > 1
                && (!widely || parts.stream().allMatch(part -> part.word().length() >= SURELY_A_WORD));
    }

    private boolean isThere(String word, Map<String, Float> terms, boolean widely) {
        return widely
                ? vocabulary.texts(Forms.EXACT + word) > 0
                : terms.keySet().stream().anyMatch(term -> vocabulary.texts(term) > 0);
    }

    private List<Asked> parts(Token token, List<Token> joined, List<String> stems, boolean widely) throws IOException {
        if (!joined.isEmpty()) {
            var words = joined.stream()
                    .map(Token::word)
                    .filter(part -> !StopWords.contains(part) && part.length() > 1)
                    .toList();
            return parts(words, part -> Stems.of(part, Tongue.EITHER));
        }
        if (stems.isEmpty()) {
            return List.of();
        }
        var forms = new LinkedHashSet<>(stems);
        forms.add(token.word());
        var cut = apart.best(forms, widely);
        // One of its words is little, and too little where it is a word as a whole.
        var isEnough = cut.isWhole() || widely && stems.stream().noneMatch(this::isWord);
        return isEnough ? parts(cut.words(), Question::itselfAndStems) : List.of();
    }

    private boolean isWord(String stem) {
        return Forms.isEveryday(stem) || vocabulary.texts(stem) > 0;
    }

    private List<Asked> parts(List<String> words, Function<String, Set<String>> stems) throws IOException {
        var parts = new ArrayList<Asked>();
        for (var word : words) {
            // What is all that is left of a word, as of e-post, is not meant by each compound of it; and a short word
            // ends others by chance, as mat does an automat.
            var isSure = words.size() > 1 && word.length() > SURELY_A_WORD;
            var compounds = isWide ? MOST_COMPOUNDS : isSure ? COMPOUNDS_OF_PART : 0;
            parts.add(part(word, stems.apply(word), compounds));
        }
        return parts;
    }

    /** What stands in a compound may be a stem already. */
    private static Set<String> itselfAndStems(String word) {
        var stems = new LinkedHashSet<String>();
        stems.add(word);
        stems.addAll(Stems.of(word, Tongue.EITHER));
        return stems;
    }

    /** A part may be in another compound, too; in a wide question it may be meant by another word. */
    private Asked part(String word, Set<String> stems, int compounds) throws IOException {
        var terms = new LinkedHashMap<String, Float>();
        for (var stem : stems) {
            terms.put(stem, STEM);
            terms.put(Forms.EXACT + stem, STEM);
            compoundsOf(stem, compounds).forEach(compound -> terms.putIfAbsent(compound, PART));
        }
        var meanings = isWide ? Forms.meanings(stems, Tongue.EITHER) : Set.<String>of();
        return new Asked(word, terms, List.of(), meanings, null);
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
