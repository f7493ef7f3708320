package samskap.search.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskap.shared.Language;

/** Tells by its small words and its letters which language a text is in, and how it is to be taken apart. */
public final class Tongues {

    private static final int ENOUGH = 2;

    private Tongues() {}

    public static Tongue of(List<Token> text) {
        var small = smallWords(text);
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

    /** The language of a text with a title; empty when too little tells. */
    public static Optional<Language> language(List<Token> title, List<Token> text) {
        var all = smallWords(title);
        smallWords(text).forEach((language, words) -> all.merge(language, words, Double::sum));
        return all.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= 1)
                .map(Map.Entry::getKey);
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
