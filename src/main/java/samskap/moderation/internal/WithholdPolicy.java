package samskap.moderation.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samskap.moderation.Cause;
import samskap.moderation.Withholdable.Tally;

/**
 * Which new words wait for a colleague's look. Only those of newcomers do: of people whom nobody here trusts yet, and
 * of whom others have seen next to nothing that has stood for a while.
 */
final class WithholdPolicy {

    /** How far back a burst reaches; what is older has stood for a while. */
    static final Duration A_WHILE = Duration.ofMinutes(10);

    /** Whoever has this many things standing is new no more. */
    private static final int STANDING_ENOUGH = 3;

    /** With this many things in a while, the next one is a burst. */
    private static final int MANY = 5;

    private static final Pattern LINK = Pattern.compile(
            "https?://|www\\.\\w|\\b[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}/\\S",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WithholdPolicy() {}

    /**
     * @param rules for what newcomers' words wait here
     * @param known whether the author works here or is trusted
     * @param tally what they have written so far
     */
    static Optional<Cause> cause(Set<Cause> rules, boolean known, Tally tally, String words) {
        if (known || tally.shown() >= STANDING_ENOUGH) {
            return Optional.empty();
        }
        if (rules.contains(Cause.LINK) && LINK.matcher(words).find()) {
            return Optional.of(Cause.LINK);
        }
        if (rules.contains(Cause.BURST) && tally.lately() >= MANY) {
            return Optional.of(Cause.BURST);
        }
        return rules.contains(Cause.NEWCOMER) ? Optional.of(Cause.NEWCOMER) : Optional.empty();
    }

    /** Whether changed words link to more than they did. */
    static boolean linksAnew(String before, String after) {
        return LINK.matcher(after).results().count()
                > LINK.matcher(before).results().count();
    }

    /** Whether so many reports withhold a thing by themselves; never what a colleague wrote. */
    static boolean isReportedEnough(int reports, int enough, boolean byStaff) {
        return enough > 0 && reports >= enough && !byStaff;
    }
}
