package samskap.mandates.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import samskap.shared.Language;
import samskap.shared.Refusal;

/** Sums in the place's own money, as people write and read them. */
final class Amounts {

    private Amounts() {}

    /**
     * With a comma, with spaces, or not at all.
     *
     * @throws Refusal at {@code amount} when it is no number
     */
    static @Nullable BigDecimal read(@Nullable String typed) {
        var number = typed == null ? "" : typed.replaceAll("\\s", "").replace(',', '.');
        if (number.isEmpty()) {
            return null;
        }
        if (!number.matches("\\d{1,8}(\\.\\d{1,2})?")) {
            throw Refusal.of("amount", "mandates.refused.amount");
        }
        return new BigDecimal(number);
    }

    /** As a field holds it while somebody changes it. */
    static String written(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    static String told(Language language, BigDecimal amount) {
        return NumberFormat.getNumberInstance(language.locale()).format(amount);
    }
}
