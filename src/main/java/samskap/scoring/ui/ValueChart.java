package samskap.scoring.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import samskap.ideas.IdeaId;
import samskap.scoring.Worth;
import samskap.shared.ui.Words;

/**
 * Value against effort as a picture: a dot for each idea with its interval, and the front of those that no other beats
 * in both. Made here, so that it is there before any script and can be printed.
 */
@Component
class ValueChart {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 260;
    private static final int LEFT = 44;
    private static final int RIGHT = 20;
    private static final int TOP = 30;
    private static final int BOTTOM = 34;
    private static final int NAMED = 5;

    /** The best ones: more dots would hide each other. */
    private static final int MOST = 150;

    private static final int LONGEST_NAME = 38;

    private final Words words;

    ValueChart(Words words) {
        this.words = words;
    }

    /** @return an SVG whose texts are escaped, or "" when no idea has an effort */
    String of(List<Worth> ideas, Set<IdeaId> front) {
        var drawn = ideas.stream()
                .filter(worth -> worth.effort() != null)
                .limit(MOST)
                .toList();
        if (drawn.isEmpty()) {
            return "";
        }
        return new Drawing(drawn, front).svg();
    }

    private final class Drawing {

        private final List<Worth> ideas;
        private final Set<IdeaId> front;
        private final double least;
        private final double most;
        private final StringBuilder svg = new StringBuilder();

        Drawing(List<Worth> ideas, Set<IdeaId> front) {
            this.ideas = ideas;
            this.front = front;
            var efforts = ideas.stream().mapToDouble(Drawing::effort).summaryStatistics();
            least = efforts.getMin() / 1.5;
            most = efforts.getMax() * 1.5;
        }

        String svg() {
            svg.append("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                    .formatted(WIDTH, HEIGHT, escaped(words.text("scoring.value.chart", ideas.size(), front.size()))));
            axes();
            line();
            ideas.stream().filter(worth -> !onFront(worth)).forEach(this::dot);
            ideas.stream().filter(this::onFront).forEach(this::dot);
            names();
            return svg.append("</svg>").toString();
        }

        private void axes() {
            var bottom = HEIGHT - BOTTOM;
            add("<path class=\"axis\" fill=\"none\" d=\"M%d %d V%d H%d\"/>", LEFT, TOP, bottom, WIDTH - RIGHT);
            add("<text x=\"%d\" y=\"%d\">%s</text>", LEFT - 34, 14, escaped(words.text("scoring.value.moreValue")));
            add(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                    WIDTH - RIGHT, HEIGHT - 8, escaped(words.text("scoring.value.moreEffort")));
            for (var value = 25; value <= 75; value += 25) {
                add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d</text>", LEFT - 6, y(value) + 4, value);
            }
        }

        private void line() {
            var path = new StringBuilder();
            ideas.stream()
                    .filter(this::onFront)
                    .sorted(java.util.Comparator.comparingDouble(Drawing::effort))
                    .forEach(worth -> path.append(path.isEmpty() ? 'M' : 'L')
                            .append(number(x(worth)))
                            .append(' ')
                            .append(number(y(worth.value().middle()))));
            add("<path class=\"front\" d=\"%s\"/>", path);
        }

        private void dot(Worth worth) {
            var x = x(worth);
            add(
                    "<g%s><line class=\"spread\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>"
                            + "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s</title></circle></g>",
                    onFront(worth) ? " class=\"best\"" : "",
                    x,
                    x,
                    y(worth.value().low()),
                    y(worth.value().high()),
                    x,
                    y(worth.value().middle()),
                    onFront(worth) ? 7.0 : 4.5,
                    escaped(worth.idea().title()));
        }

        /** The front's best names, each where it covers no other. */
        private void names() {
            var taken = new java.util.ArrayList<double[]>();
            ideas.stream()
                    .filter(this::onFront)
                    .sorted(java.util.Comparator.comparingDouble(
                            worth -> -worth.value().middle()))
                    .limit(NAMED)
                    .forEach(worth -> name(worth, taken));
        }

        private void name(Worth worth, List<double[]> taken) {
            var name = shortened(worth.idea().title());
            var wide = name.length() * 6.4;
            var from = Math.min(x(worth) - 8, WIDTH - RIGHT - wide);
            // Over the interval, where neither dots nor the front's line are.
            var at = Math.max(TOP - 4, y(worth.value().high()) - 6);
            var free = taken.stream()
                    .noneMatch(box -> from < box[1] && from + wide > box[0] && Math.abs(at - box[2]) < 14);
            if (free && from > LEFT) {
                taken.add(new double[] {from, from + wide, at});
                add("<text class=\"name\" x=\"%.1f\" y=\"%.1f\">%s</text>", from, at, escaped(name));
            }
        }

        private boolean onFront(Worth worth) {
            return front.contains(worth.idea().id());
        }

        private double x(Worth worth) {
            var along = Math.log(effort(worth) / least) / Math.log(most / least);
            return LEFT + along * (WIDTH - LEFT - RIGHT);
        }

        private double y(double value) {
            return TOP + (1 - Math.clamp(value, 0, 100) / 100) * (HEIGHT - TOP - BOTTOM);
        }

        private static double effort(Worth worth) {
            return java.util.Objects.requireNonNull(worth.effort()).likely();
        }

        private void add(String format, Object... arguments) {
            svg.append(String.format(Locale.ROOT, format, arguments));
        }
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_NAME
                ? title
                : title.substring(0, LONGEST_NAME - 1).stripTrailing() + "…";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
