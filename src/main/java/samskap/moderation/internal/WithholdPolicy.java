package samskap.moderation.internal;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samskap.moderation.Cause;
import samskap.moderation.Withholdable.Tally;
import samskap.moderation.Written;

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
            "(?:https?://|www\\.\\w|\\b[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}/\\S)\\S*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands behind a link without being part of it, such as the end of its sentence. */
    private static final Pattern END = Pattern.compile("\\p{Punct}+$");

    private WithholdPolicy() {}

    /** @param known whether they work here or are trusted */
    static boolean isNew(boolean known, Tally tally) {
        return !known && tally.shown() < STANDING_ENOUGH;
    }

    /**
     * @param rules for what newcomers' contributions wait here
     * @param tally what the author, who neither works here nor is trusted, has written so far
     */
    static Optional<Cause> cause(Set<Cause> rules, Tally tally, Written written) {
        if (!isNew(false, tally)) {
            return Optional.empty();
        }
        if (rules.contains(Cause.LINK) && LINK.matcher(written.words()).find()) {
            return Optional.of(Cause.LINK);
        }
        if (rules.contains(Cause.PICTURE) && !written.pictures().isEmpty()) {
            return Optional.of(Cause.PICTURE);
        }
        if (rules.contains(Cause.BURST) && tally.lately() >= MANY) {
            return Optional.of(Cause.BURST);
        }
        return rules.contains(Cause.NEWCOMER) ? Optional.of(Cause.NEWCOMER) : Optional.empty();
    }

    /** What there is now and was not before: an approved link or picture is no leave to show another one instead. */
    static Set<Cause> anew(Written before, Written after) {
        var anew = EnumSet.noneOf(Cause.class);
        if (!links(before).containsAll(links(after))) {
            anew.add(Cause.LINK);
        }
        if (!before.pictures().containsAll(after.pictures())) {
            anew.add(Cause.PICTURE);
        }
        return anew;
    }

    private static Set<String> links(Written written) {
        return LINK.matcher(written.words())
                .results()
                .map(link -> END.matcher(link.group()).replaceFirst(""))
                .collect(Collectors.toSet());
    }

    /**
     * Whether so many reports withhold a thing by themselves.
     *
     * @param reports by people who are no newcomers
     * @param vouched whether we stand for it: a colleague or somebody trusted wrote it, or a colleague let it stay
     */
    static boolean isReportedEnough(int reports, int enough, boolean vouched) {
        return enough > 0 && reports >= enough && !vouched;
    }
}
