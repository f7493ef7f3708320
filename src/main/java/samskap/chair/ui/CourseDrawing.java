package samskap.chair.ui;

import java.util.Locale;
import samskap.chair.FollowUp.Course;
import samskap.chair.FollowUp.Week;

/** The share of each week as a dot with its interval as a line through it; where there is nothing, a gap. */
final class CourseDrawing {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 140;
    private static final int LEFT = 34;
    private static final int RIGHT = 10;
    private static final int BOTTOM = 22;
    private static final int TOP = 8;

    private final ChairKit kit;
    private final Course course;

    CourseDrawing(ChairKit kit, Course course) {
        this.kit = kit;
        this.course = course;
    }

    /** Made of numbers and dates alone; what it says stands beside it in words. */
    String svg() {
        var svg = new StringBuilder("<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">".formatted(WIDTH, HEIGHT));
        for (var percent = 0; percent <= 100; percent += 50) {
            var y = y(percent / 100.0);
            svg.append(format("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH, y, y))
                    .append(format(
                            "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d%%</text>", LEFT - 5, y + 4, percent));
        }
        for (var n = 0; n < course.weeks().size(); n++) {
            week(svg, course.weeks().get(n), x(n), n % 2 == 1);
        }
        return svg.append("</svg>").toString();
    }

    private void week(StringBuilder svg, Week week, double x, boolean named) {
        week.interval()
                .ifPresent(interval -> svg.append(format(
                                "<line class=\"interval\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$.1f\" y2=\"%3$.1f\"/>",
                                x, y(interval.low()), y(interval.high())))
                        .append(format(
                                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", x, y((double) week.met() / week.of()))));
        if (named) {
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    x, HEIGHT - 6, kit.timeAgo().date(kit.words().language(), week.monday())));
        }
    }

    private double x(int week) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (week + 0.5) / course.weeks().size();
    }

    private static double y(double share) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - share);
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
