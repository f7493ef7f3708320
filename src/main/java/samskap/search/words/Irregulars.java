package samskap.search.words;

import java.util.HashMap;
import java.util.Map;

/** Forms that no ending explains: {@code böcker} is {@code bok}. */
final class Irregulars {

    private static final Map<String, String> NORDIC = read("irregular-nordic.txt");
    private static final Map<String, String> ENGLISH = read("irregular-english.txt");

    private Irregulars() {}

    static String nordic(String word) {
        return NORDIC.getOrDefault(word, word);
    }

    static String english(String word) {
        return ENGLISH.getOrDefault(word, word);
    }

    private static Map<String, String> read(String file) {
        var forms = new HashMap<String, String>();
        for (var line : Lines.of(file)) {
            var words = Letters.normal(line).split("\\s+");
            for (var n = 1; n < words.length; n++) {
                forms.putIfAbsent(words[n], words[0]);
            }
        }
        return Map.copyOf(forms);
    }
}
