package samskap.inbox.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A day as people write it, in the languages that we speak: "4 Dec", "by Dec 4", "den 4:e december", "4/12",
 * "2026-12-04", "på fredag", "i morgen". Without a year it is the next such day.
 *
 * @param rest what stands behind it
 */
record WrittenDay(LocalDate day, String rest) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String LEAD =
            "^(?:(?:by|before|until|till|on|the|next|senast|innan|före|till|den|på|nästa|nu på"
                    + "|innen|inden|før|senest|til|neste|næste|d\\.)\\s+)*";
    private static final String END = "(?![\\p{L}\\p{N}])[.,:;]?\\s*";

    private static final Pattern ISO = pattern("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_MONTH =
            pattern("(\\d{1,2})(?:st|nd|rd|th|:?[ae]|\\.)?\\s*(?:of\\s+)?(\\p{L}{3,})\\.?(?:,?\\s+(\\d{4}))?");
    private static final Pattern MONTH_DAY =
            pattern("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?");
    private static final Pattern NUMBERS = pattern("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?\\.?");
    private static final Pattern WORD = pattern("(i\\s+dag|i\\s+mor(?:gon|gen)|\\p{L}{4,})");

    private static final List<String> MONTHS = List.of(
            "january januari januar",
            "february februari februar",
            "march mars marts",
            "april",
            "may maj mai",
            "june juni",
            "july juli",
            "august augusti",
            "september",
            "october oktober",
            "november",
            "december desember");

    private static final List<String> WEEKDAYS = List.of(
            "monday måndag mandag",
            "tuesday tisdag tirsdag",
            "wednesday onsdag",
            "thursday torsdag",
            "friday fredag",
            "saturday lördag lørdag",
            "sunday söndag søndag");

    private static Pattern pattern(String day) {
        return Pattern.compile(LEAD + day + END, FLAGS);
    }

    /** The day that the text begins with. */
    static Optional<WrittenDay> at(String text, LocalDate today) {
        return find(ISO, text, found -> day(number(found, 3), number(found, 2), number(found, 1), today))
                .or(() -> find(
                        DAY_MONTH,
                        text,
                        found -> day(number(found, 1), month(found.group(2)), number(found, 3), today)))
                .or(() -> find(
                        MONTH_DAY,
                        text,
                        found -> day(number(found, 2), month(found.group(1)), number(found, 3), today)))
                .or(() ->
                        find(NUMBERS, text, found -> day(number(found, 1), number(found, 2), number(found, 3), today)))
                .or(() -> find(WORD, text, found -> named(found.group(1), today)));
    }

    @FunctionalInterface
    private interface Reader {
        @Nullable
        LocalDate read(MatchResult found);
    }

    private static Optional<WrittenDay> find(Pattern pattern, String text, Reader reader) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var rest = text.substring(found.end());
        return Optional.ofNullable(reader.read(found)).map(day -> new WrittenDay(day, rest));
    }

    private static int number(MatchResult found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }

    /**
     * @param month 0 for none
     * @param year 0 for the next such day
     */
    private static @Nullable LocalDate day(int day, int month, int year, LocalDate today) {
        try {
            if (year > 0) {
                return LocalDate.of(year, month, day);
            }
            var here = LocalDate.of(today.getYear(), month, day);
            return here.isBefore(today) ? here.plusYears(1) : here;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** 0 for a word that is no month. */
    private static int month(String word) {
        return 1 + place(word, 3, MONTHS);
    }

    private static @Nullable LocalDate named(String typed, LocalDate today) {
        var word = typed.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        if (List.of("today", "idag").contains(word)) {
            return today;
        }
        if (List.of("tomorrow", "imorgon", "imorgen").contains(word)) {
            return today.plusDays(1);
        }
        var weekday = place(word, word.length(), WEEKDAYS);
        return weekday < 0 ? null : today.with(TemporalAdjusters.next(DayOfWeek.of(weekday + 1)));
    }

    /** Which of the lists has a name that begins with the word, or -1. */
    private static int place(String word, int least, List<String> names) {
        var lower = word.toLowerCase(Locale.ROOT);
        return IntStream.range(0, names.size())
                .filter(place -> List.of(names.get(place).split(" ")).stream()
                        .anyMatch(name -> lower.length() >= least
                                && name.startsWith(lower)
                                && (least == 3 || name.equals(lower))))
                .findFirst()
                .orElse(-1);
    }
}
