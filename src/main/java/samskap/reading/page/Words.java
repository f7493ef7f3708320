package samskap.reading.page;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** Everything that a page says, in the language of its reader. */
public record Words(Language language, Translations translations, TimeAgo times) {

    public String text(String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    public String since(Instant moment) {
        return times.since(language, moment);
    }

    public String span(Instant from, Instant to) {
        return times.span(language, Duration.between(from, to));
    }

    /** Too soon for a length of time to say anything. */
    boolean isAtOnce(Instant from, Instant to) {
        return Duration.between(from, to).compareTo(Duration.ofMinutes(1)) < 0;
    }

    public String date(Instant moment) {
        return times.date(language, moment);
    }

    public String date(LocalDate day) {
        return times.date(language, day);
    }
}
