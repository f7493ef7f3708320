package samskap.journey.ui;

import java.util.List;
import samskap.moments.Tally;

/**
 * A small picture of a step's weeks: above the line what went well, below it what went badly, which is hatched too, so
 * that nothing hangs on a colour. All steps' pictures have one scale that begins at nothing.
 */
final class WeekChart {

    private static final int WIDTH = 12;
    private static final int GAP = 2;
    private static final int HEIGHT = 28;

    /** Fewer moments in a week than this don't fill the picture, however few there are anywhere. */
    private static final int LEAST = 4;

    private WeekChart() {}

    /**
     * @param weeks oldest first
     * @param highest the most moments of one sort in one week of any step
     * @param label what it says, escaped
     */
    static String svg(List<Tally> weeks, int highest, String label) {
        var most = Math.max(highest, LEAST);
        var svg = new StringBuilder("""
                <svg class="weeks" viewBox="0 0 %d %d" preserveAspectRatio="none" role="img" aria-label="%s">\
                """.formatted(weeks.size() * WIDTH, 2 * HEIGHT, label));
        for (var week = 0; week < weeks.size(); week++) {
            var left = week * WIDTH + GAP / 2;
            var well = height(weeks.get(week).well(), most);
            var badly = height(weeks.get(week).badly(), most);
            svg.append(bar("well", left, HEIGHT - well, well));
            svg.append(bar("badly", left, HEIGHT, badly));
            hatch(svg, left, badly);
        }
        return svg.append("<line class=\"ground\" x1=\"0\" x2=\"%d\" y1=\"%2$d\" y2=\"%2$d\"/></svg>"
                        .formatted(weeks.size() * WIDTH, HEIGHT))
                .toString();
    }

    private static int height(int moments, int most) {
        return (int) Math.ceil((double) (HEIGHT - 1) * moments / most);
    }

    private static String bar(String how, int left, int top, int height) {
        return height == 0
                ? ""
                : "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                        .formatted(how, left, top, WIDTH - GAP, height);
    }

    private static void hatch(StringBuilder svg, int left, int height) {
        for (var down = 3; down < height; down += 4) {
            svg.append("<line class=\"hatch\" x1=\"%d\" x2=\"%d\" y1=\"%3$d\" y2=\"%3$d\"/>"
                    .formatted(left, left + WIDTH - GAP, HEIGHT + down));
        }
    }
}
