package samskap.news.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.shared.Language;
import samskap.shared.text.TimeAgo;

/** Moments as they are typed and told at the desk: where the company lives. */
final class Moments {

    private Moments() {}

    /** What a browser's field for day and time sends; empty for nothing or nonsense. */
    static Optional<Instant> typed(@Nullable String value) {
        try {
            return value == null || value.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            LocalDateTime.parse(value).atZone(TimeAgo.HOME).toInstant());
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** As such a field wants it. */
    static String forField(Instant moment) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
                .withZone(TimeAgo.HOME)
                .format(moment);
    }

    /** By whose clock: "Central European Time". */
    static String zone(Language language) {
        return TimeAgo.HOME.getDisplayName(TextStyle.FULL, language.locale());
    }

    static String told(Instant moment, Language language) {
        return DateTimeFormatter.ofPattern("d MMM HH:mm", language.locale())
                .withZone(TimeAgo.HOME)
                .format(moment);
    }
}
