package samskap.inbox.internal;

import java.util.regex.Pattern;
import samskap.shared.text.CleanText;

/** What a mail is about, without what mail programs put before it. */
final class Subjects {

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:re|fw|fwd|sv|vs|vb|aw|wg|antw|videresendt)\\s*(?:\\[\\d+])?\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

    private Subjects() {}

    static String bare(String subject) {
        return BEFORE.matcher(CleanText.line(subject)).replaceFirst("");
    }
}
