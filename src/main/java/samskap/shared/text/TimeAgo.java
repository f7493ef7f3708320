package samskap.shared.text;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.springframework.stereotype.Component;
import samskap.shared.Language;
import samskap.shared.Translations;

/** Moments and spans as people say them: "6 h", "yesterday", "14 Oct". */
@Component
public class TimeAgo {

    /** The name of {@link #HOME}, for what runs at an hour of the day. */
    public static final String HOME_ID = "Europe/Stockholm";

    /** Where the company lives; dates are its dates. */
    public static final ZoneId HOME = ZoneId.of(HOME_ID);

    private final Translations translations;
    private final Clock clock;

    TimeAgo(Translations translations, Clock clock) {
        this.translations = translations;
        this.clock = clock;
    }

    /** How long ago it was, as a span: "now", "5 min", "6 h", "3 d"; a date when it was over a month ago. */
    public String since(Language language, Instant moment) {
        var age = Duration.between(moment, clock.instant());
        return age.compareTo(Duration.ofDays(30)) > 0 ? date(language, moment) : span(language, age);
    }

    /** A length of time in its largest sensible unit. */
    public String span(Language language, Duration length) {
        if (length.compareTo(Duration.ofMinutes(1)) < 0) {
            return translations.text(language, "shared.time.now");
        }
        if (length.compareTo(Duration.ofHours(1)) < 0) {
            return translations.text(language, "shared.time.minutes", length.toMinutes());
        }
        if (length.compareTo(Duration.ofHours(48)) < 0) {
            return translations.text(language, "shared.time.hours", length.toHours());
        }
        return translations.text(language, "shared.time.days", length.toDays());
    }

    /** The day, with the year when it is not this one. */
    public String date(Language language, Instant moment) {
        return date(language, moment.atZone(HOME).toLocalDate());
    }

    public String date(Language language, LocalDate day) {
        var pattern = day.getYear() == today().getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** The day with its weekday and its year, for what is read whenever somebody opens it. */
    public static String inWords(Language language, LocalDate day) {
        // English is written as it is in Europe: the day before the month.
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language == Language.EN ? Locale.UK : language.locale())
                .format(day);
    }

    /** The first day of the week in which a day lies. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Today where the company lives. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HOME);
    }
}
