package samskap.dialogue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/** How long customers wait for a first answer and for one that concludes it, week by week; for colleagues. */
public interface AnswerTimes {

    /** Within this, we want to have said a first word. */
    Duration FIRST_GOAL = Duration.ofHours(24);

    /** Within this, we want to have answered so that nobody has to come back. */
    Duration CONCLUSIVE_GOAL = Duration.ofDays(7);

    int WEEKS = 8;

    /** The probability of the estimates' intervals. */
    double LEVEL = 0.95;

    /**
     * The latest weeks, latest first, and all of them together as the last entry. Ideas count in the week in which they
     * were shared, and for the teams that answer for their stage and topic today.
     *
     * @param whose everything, the viewer's teams or one team
     */
    List<Week> weeks(Person viewer, Whose whose);

    /**
     * @param monday the week's first day; of the first week where it is all together
     * @param ideas how many customers' ideas were shared
     */
    record Week(LocalDate monday, int ideas, Measure first, Measure conclusive) {}

    /**
     * How long it took, in the shared ideas of some time.
     *
     * @param done in how many of them it has happened
     * @param median half of all of them had it within this, those that still wait counted as waiting longest; null when
     *     not even half have it, or there are none
     * @param estimate what half will have had it within; null when there are none
     * @param judged of how many it is known whether the goal was met: those that have it, and those whose time is up
     * @param within how many of those met the goal
     */
    record Measure(
            int done, @Nullable Duration median, @Nullable Estimate estimate, int judged, int within) {}

    /**
     * Within what time half have it, where those that still wait count for as long as they have waited and for no
     * longer ({@link samskap.value.lens.KaplanMeier}): other than in {@link Measure#median}, many who came just now
     * change nothing.
     *
     * @param median null when it cannot be told yet
     * @param low the lower end of its interval
     * @param high its upper end, null when it cannot be told yet
     */
    record Estimate(
            @Nullable Duration median,
            Duration low,
            @Nullable Duration high) {}
}
