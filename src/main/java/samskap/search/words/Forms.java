package samskap.search.words;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the index keeps of a word. The first letter says of which kind a term is, so that a stem never meets a part of
 * another word by chance.
 */
public final class Forms {

    /** The word as it is written. */
    public static final char EXACT = '=';
    /** A long stem from its end, so that what ends alike stands together. */
    public static final char REVERSED = '<';
    /** A stem as it is typed without rings and dots. */
    public static final char BARE = '~';
    /** A meaning, by its number. */
    public static final char MEANING = '#';
    /** What a meaning is about. */
    public static final char SUBJECT = '@';
    /** What a meaning and its opposite have in common. */
    public static final char OPPOSED = '%';

    /** A scene that a text is about, by its number. */
    public static final char SCENE = '&';

    private record Key(String word, Tongue tongue) {}

    /** People use the same words over and over. */
    private static final Cache<Key, List<String>> KNOWN =
            Caffeine.newBuilder().maximumSize(50_000).build();

    private Forms() {}

    /** Every term of a text, in order, those of words that return again and again. */
    public static List<String> of(String text) {
        var tokens = Tokens.of(text);
        var tongue = Tongues.of(tokens);
        return tokens.stream().flatMap(token -> of(token, tongue).stream()).toList();
    }

    /** Every term of a word in a text of this tongue. */
    public static List<String> of(Token token, Tongue tongue) {
        return KNOWN.get(new Key(token.word(), tongue), key -> made(token, tongue));
    }

    private static List<String> made(Token token, Tongue tongue) {
        var terms = new LinkedHashSet<String>();
        terms.add(EXACT + token.word());
        if (!token.isCode() && !StopWords.contains(token.word())) {
            var stems = Stems.of(token.word(), tongue);
            terms.addAll(stems);
            stems.forEach(stem -> {
                var bare = Letters.bare(stem);
                if (!bare.equals(stem)) {
                    terms.add(BARE + bare);
                }
                if (Compounds.isLongEnough(stem)) {
                    terms.add(reversed(stem));
                }
            });
        }
        return List.copyOf(terms);
    }

    /** The terms of what a text's words mean. */
    public static List<String> meanings(String text) {
        var tokens = Tokens.of(text);
        var tongue = Tongues.of(tokens);
        var meanings = IntStream.range(0, tokens.size())
                .filter(n -> !tokens.get(n).isCode()
                        && !StopWords.contains(tokens.get(n).word()))
                .mapToObj(n -> meanings(tokens, n, tongue))
                .toList();
        return Stream.concat(
                        meanings.stream().flatMap(Set::stream),
                        scenes(meanings.stream().map(Scenes::ofWord).toList()).stream())
                .toList();
    }

    /** The terms of scenes that a text is about, by those that each of its words may be of. */
    public static Set<String> scenes(Collection<Set<String>> ofWords) {
        return Scenes.of(ofWords);
    }

    /** The terms of scenes that a word may be of, by what it may mean. */
    public static Set<String> scenesOfWord(Set<String> meanings) {
        return Scenes.ofWord(meanings);
    }

    private static Set<String> meanings(List<Token> text, int place, Tongue tongue) {
        var together = together(text, place, tongue);
        return together.isEmpty() ? meanings(Stems.of(text.get(place).word(), tongue), tongue) : together;
    }

    /** What a word of this tongue may mean, by its stems. */
    public static Set<String> meanings(Collection<String> stems, Tongue tongue) {
        return Meanings.of(stems, tongue);
    }

    /** What a word of a text means only together with others near it; mostly nothing. */
    public static Set<String> together(List<Token> text, int place, Tongue tongue) {
        return Meanings.together(text, place, tongue);
    }

    /** Whether a stem is of an everyday word, whoever uses it here or not. */
    public static boolean isEveryday(String stem) {
        return Meanings.know(stem);
    }

    /** The term of a stem from its end, or the beginning of those of stems that end with it. */
    public static String reversed(String stem) {
        return REVERSED + new StringBuilder(stem).reverse().toString();
    }

    /** How a stem looks that was typed without rings and dots, in as many ways as it may be meant. */
    public static Set<String> bare(String stem) {
        var terms = new LinkedHashSet<String>();
        terms.add(BARE + stem);
        terms.add(BARE + Letters.withoutDigraphs(stem));
        return terms;
    }

    /** Whether somebody who typed this may have had no å, ä or ö at hand. */
    public static boolean isBare(String word) {
        return Letters.bare(word).equals(word);
    }
}
