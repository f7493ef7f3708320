package samskap.reply;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskap.reply.words.Fold;
import samskap.reply.words.Phrases;
import samskap.shared.Language;

/** In which language words are, told by the small ones that nobody writes without. */
public final class SpokenLanguage {

    /** So much of a text says it all. */
    private static final int ENOUGH = 4_000;

    /** What the language must be ahead of the next one, in words that no other has. */
    private static final double CLEARLY = 1;

    private static final int FEWEST = 2;

    private static final Map<String, Phrases> SMALL = Phrases.byLanguage("small word");

    private SpokenLanguage() {}

    /** Empty where it is not clear, or none of ours. */
    public static Optional<Language> of(String text) {
        var counts = counts(text);
        var best = best(counts);
        var first = counts.getOrDefault(best, 0.0);
        counts.remove(best);
        return first >= FEWEST && first - counts.getOrDefault(best(counts), 0.0) >= CLEARLY
                ? Language.ofCode(best)
                : Optional.empty();
    }

    /** A word that several languages have counts for each of them by as much less. */
    private static Map<String, Double> counts(String text) {
        var counts = new LinkedHashMap<String, Double>();
        for (var word : words(text)) {
            var speakers = SMALL.entrySet().stream()
                    .filter(language -> language.getValue().matches(word))
                    .map(Map.Entry::getKey)
                    .toList();
            speakers.forEach(language -> counts.merge(language, 1.0 / speakers.size(), Double::sum));
        }
        return counts;
    }

    private static List<String> words(String text) {
        var folded = Fold.of(text.substring(0, Math.min(text.length(), ENOUGH)));
        return Arrays.asList(folded.split("[^\\p{L}']+"));
    }

    private static String best(Map<String, Double> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
