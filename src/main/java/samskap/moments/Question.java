package samskap.moments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked after a moment was told, one at a time and each to be skipped: the sequential incident technique
 * (Stauss and Weinlich 1997), which goes along the steps of what happened.
 */
public enum Question {
    BEFORE,
    EXPECTED,
    BETTER;

    /** Its word in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The translation key of how it is asked. */
    public String key() {
        return "moments.question." + code();
    }

    public static Optional<Question> ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
