package samskap.search.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import samskap.shared.Language;

/** Tells by its small words and its letters which language a text is in, and how it is to be taken apart. */
public final class Tongues {

    private static final int ENOUGH = 2;

    /**
     * How neighbours write what they say alike, within a word: {@code høj} and {@code høy}, {@code köp} and
     * {@code kjøp}.
     */
    private static final Map<Language, List<String>> WITHIN = Map.of(
            Language.SV, List.of("ck"),
            Language.NB, List.of("kj", "gj", "ei", "sjon", "öy"),
            Language.DA, List.of("öj", "köb", "löb", "bög", "bog", "uge", "tage", "gade", "skab", "vej"));

    /** The same at its end: {@code skab} and {@code skap}, {@code arna}, {@code ene} and {@code erne}. */
    private static final Map<Language, List<String>> AT_THE_END = Map.of(
            Language.SV, List.of("ade", "arna", "orna", "erna", "het", "skap", "tion", "ligt"),
            Language.NB, List.of("ene", "het", "heten", "skap"),
            Language.DA, List.of("ede", "erne", "hed", "heden", "tion", "ligt", "ej", "ind", "ier", "dt"));

    /** How much a spelling tells beside a small word. */
    private static final double SPELLING = 0.5;

    /** Ever so many letters tell no more than this. */
    private static final int MOST_LETTERS = 4;

    private Tongues() {}

    public static Tongue of(List<Token> text) {
        return of(smallWords(text), text);
    }

    private static Tongue of(Map<Language, Double> small, List<Token> text) {
        var english = small.getOrDefault(Language.EN, 0.0);
        var nordic = small.entrySet().stream()
                        .filter(language -> language.getKey() != Language.EN)
                        .mapToDouble(Map.Entry::getValue)
                        .max()
                        .orElse(0)
                + lettersOfOurs(text);
        if (nordic >= ENOUGH && nordic > 2 * english) {
            return Tongue.NORDIC;
        }
        return english >= ENOUGH && english > 2 * nordic ? Tongue.ENGLISH : Tongue.EITHER;
    }

    /**
     * The language of a text; empty when too little tells.
     *
     * @param words the text's
     */
    public static Optional<Language> language(String text, List<Token> words) {
        var all = smallWords(words);
        if (of(all, words) == Tongue.NORDIC) {
            addLetters(text, all);
            words.forEach(word -> addSpelling(word.word(), all));
        }
        return all.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= 1)
                .map(Map.Entry::getKey);
    }

    private static void addLetters(String text, Map<Language, Double> all) {
        var swedish = text.chars().filter(letter -> "äöÄÖ".indexOf(letter) >= 0).limit(MOST_LETTERS);
        add(Language.SV, SPELLING * swedish.count(), all);
        var others = text.chars().filter(letter -> "æøÆØ".indexOf(letter) >= 0).limit(MOST_LETTERS);
        var each = SPELLING * others.count();
        add(Language.NB, each, all);
        add(Language.DA, each, all);
    }

    private static void addSpelling(String word, Map<Language, Double> all) {
        addWhere(word::contains, WITHIN, all);
        addWhere(word::endsWith, AT_THE_END, all);
        if (endsTwice(word)) {
            add(Language.SV, SPELLING, all);
            add(Language.NB, SPELLING, all);
        }
    }

    private static void addWhere(
            Predicate<String> has, Map<Language, List<String>> spellings, Map<Language, Double> all) {
        spellings.forEach((language, ways) -> {
            for (var way : ways) {
                if (has.test(way)) {
                    add(language, SPELLING, all);
                    return;
                }
            }
        });
    }

    /** No Danish word ends with two of the same consonant. */
    private static boolean endsTwice(String word) {
        var last = word.length() - 1;
        return last > 1 && word.charAt(last) == word.charAt(last - 1) && !Letters.isVowel(word.charAt(last));
    }

    private static void add(Language language, double tells, Map<Language, Double> all) {
        all.merge(language, tells, Double::sum);
    }

    /** How many there are of each language; one that several have counts for each a part. */
    private static Map<Language, Double> smallWords(List<Token> text) {
        var all = new EnumMap<Language, Double>(Language.class);
        for (var token : text) {
            var languages = StopWords.languagesOf(token.word());
            languages.forEach(language -> all.merge(language, 1.0 / languages.size(), Double::sum));
        }
        return all;
    }

    private static long lettersOfOurs(List<Token> text) {
        return text.stream()
                .filter(token -> token.word().chars().anyMatch(letter -> "åäö".indexOf(letter) >= 0))
                .count();
    }
}
