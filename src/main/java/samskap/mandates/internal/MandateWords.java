package samskap.mandates.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** What was typed, as it is kept. */
final class MandateWords {

    /** As the columns have room for. */
    private static final int MOST_DIGITS = 8;

    private MandateWords() {}

    /** One line that has to say something. */
    static String line(String field, String typed, int longest) {
        return said(field, within(field, CleanText.line(typed), longest));
    }

    /** Several lines that have to say something. */
    static String needed(String field, String typed, int longest) {
        return said(field, lines(field, typed, longest));
    }

    /** Several lines; empty when a reader would see nothing. */
    static String lines(String field, String typed, int longest) {
        return within(field, CleanText.lines(typed), longest);
    }

    static @Nullable BigDecimal amount(String field, @Nullable BigDecimal amount) {
        if (amount != null && (amount.signum() < 0 || amount.precision() - amount.scale() > MOST_DIGITS)) {
            throw Refusal.of(field, "mandates.refused.amount");
        }
        return amount;
    }

    private static String said(String field, String words) {
        if (words.isEmpty()) {
            throw Refusal.of(field, "mandates.refused.nothingSaid");
        }
        return words;
    }

    private static String within(String field, String words, int longest) {
        if (CleanText.isBlank(words)) {
            return "";
        }
        CleanText.refuseLonger(field, words, longest);
        return words;
    }
}
