package samskap.dialogue.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.AnswerTimes;
import samskap.dialogue.AnswerTimes.Estimate;
import samskap.dialogue.AnswerTimes.Measure;
import samskap.dialogue.AnswerTimes.Week;
import samskap.ideas.IdeaId;
import samskap.shared.text.TimeAgo;
import samskap.value.lens.KaplanMeier;
import samskap.value.lens.KaplanMeier.Wait;

/** Reckons how long customers wait, from when their ideas were shared, answered and concluded. */
final class Timing {

    private Timing() {}

    /** @param concludedAt when it was answered so that nobody had to come back, see {@link Conclusion} */
    record Course(
            IdeaId idea,
            Instant sharedAt,
            @Nullable Instant answeredAt,
            @Nullable Instant concludedAt) {}

    /** The Monday of the week in which a moment lies, where the company lives. */
    static LocalDate mondayOf(Instant moment) {
        return TimeAgo.mondayOf(LocalDate.ofInstant(moment, TimeAgo.HOME));
    }

    /**
     * @param courses of ideas shared since the first week
     * @return the latest week first; all together as the last
     */
    static List<Week> weeks(List<Course> courses, LocalDate firstMonday, int weeks, Instant now) {
        var result = new ArrayList<Week>();
        for (var n = weeks - 1; n >= 0; n--) {
            var monday = firstMonday.plusWeeks(n);
            result.add(week(
                    monday,
                    courses.stream()
                            .filter(course -> mondayOf(course.sharedAt()).equals(monday))
                            .toList(),
                    now));
        }
        result.add(week(firstMonday, courses, now));
        return result;
    }

    private static Week week(LocalDate monday, List<Course> courses, Instant now) {
        return new Week(
                monday,
                courses.size(),
                measure(courses, Course::answeredAt, AnswerTimes.FIRST_GOAL, now),
                measure(courses, Course::concludedAt, AnswerTimes.CONCLUSIVE_GOAL, now));
    }

    static Measure measure(
            List<Course> courses, Function<Course, @Nullable Instant> reached, Duration goal, Instant now) {
        var times = new ArrayList<Duration>();
        var judged = 0;
        for (var course : courses) {
            var at = reached.apply(course);
            if (at != null) {
                times.add(Duration.between(course.sharedAt(), at));
            }
            if (at != null || now.isAfter(course.sharedAt().plus(goal))) {
                judged++;
            }
        }
        var within =
                (int) times.stream().filter(time -> time.compareTo(goal) <= 0).count();
        return new Measure(
                times.size(), median(times, courses.size()), estimate(courses, reached, now), judged, within);
    }

    /** The lower median of all, in which those that have it not yet stand last. */
    private static @Nullable Duration median(List<Duration> times, int all) {
        var middle = (all + 1) / 2;
        return all == 0 || times.size() < middle
                ? null
                : times.stream().sorted().toList().get(middle - 1);
    }

    private static @Nullable Estimate estimate(
            List<Course> courses, Function<Course, @Nullable Instant> reached, Instant now) {
        if (courses.isEmpty()) {
            return null;
        }
        var found = KaplanMeier.of(
                courses.stream()
                        .map(course -> waitOf(course.sharedAt(), reached.apply(course), now))
                        .toList(),
                AnswerTimes.LEVEL);
        return new Estimate(orNull(found.median()), Duration.ofMillis((long) found.low()), orNull(found.high()));
    }

    private static Wait waitOf(Instant from, @Nullable Instant reached, Instant now) {
        var until = reached == null ? now : reached;
        return new Wait(Math.max(0, Duration.between(from, until).toMillis()), reached != null);
    }

    private static @Nullable Duration orNull(double millis) {
        return Double.isInfinite(millis) ? null : Duration.ofMillis((long) millis);
    }
}
