package samskap.search.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import samskap.shared.Language;

/** Tells by its small words and its letters which language a text is in, and how it is to be taken apart. */
public final class Tongues {

    private static final int ENOUGH = 2;

    /** How neighbours write what they say alike: {@code vej} and {@code vei}, {@code skab} and {@code skap}. */
    private static final Map<Language, Pattern> SPELLINGS = Map.of(
            Language.SV,
                    written("[äö]|ck|\\w{3}(?:or|ar)\\b|(?:ade|orna|arna|erna|tion|het|skap|([bdfgklmnprst])\\1)\\b"),
            Language.NB, written("kj|gj|øy|ei|sjon|(?:ene|het|heten|skap|([bdfgklmnprst])\\1)\\b"),
            Language.DA, written("[øe]j|\\b[gk]ø|\\bk[æa]l|(?:ede|erne|hed|heden|skab|dt|tion|ligt|uge|bog|æg)\\b"));

    /** How much a spelling tells beside a small word. */
    private static final double SPELLING = 0.5;

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

    private static Pattern written(String spelling) {
        return Pattern.compile(
                spelling, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * The language of a text; empty when too little tells.
     *
     * @param words the text's
     */
    public static Optional<Language> language(String text, List<Token> words) {
        var all = smallWords(words);
        SPELLINGS.forEach((language, spelling) -> {
            var found = spelling.matcher(text).results().count();
            all.merge(language, SPELLING * found, Double::sum);
        });
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
