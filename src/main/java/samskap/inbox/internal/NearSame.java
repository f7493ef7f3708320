package samskap.inbox.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two mails say the same but for what a program changes each time: numbers, days, the number of a case. Short
 * words, such as thanks, are said twice by people too.
 */
final class NearSame {

    private static final int FEWEST_WORDS = 5;

    /** Of ten different words, nine are in both. */
    private static final double SHARE = 0.9;

    private NearSame() {}

    static boolean are(String one, String other) {
        var ones = words(one);
        var others = words(other);
        if (Math.min(ones.size(), others.size()) < FEWEST_WORDS) {
            return false;
        }
        var both = new HashSet<>(ones);
        both.retainAll(others);
        return both.size() >= SHARE * (ones.size() + others.size() - both.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .map(word -> word.replaceAll("[^\\p{L}]+", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
