package samskap.scoring.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;
import samskap.ideas.IdeaId;
import samskap.scoring.Lens;
import samskap.scoring.Worth;
import samskap.shared.ui.Words;

/** One drawing of ideas' numbers against their effort, as SVG. */
final class ValueDrawing {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 260;
    private static final int LEFT = 44;
    private static final int RIGHT = 20;
    private static final int TOP = 30;
    private static final int BOTTOM = 34;
    private static final int NAMED = 5;

    /** How much less and more effort than any idea's the axis has room for. */
    private static final double MARGIN = 1.5;

    /** Half the height of the end of a whisker. */
    private static final int CAP = 3;

    private static final int LONGEST_NAME = 38;

    private final Words words;
    private final Lens lens;
    private final List<Worth> ideas;
    private final Set<IdeaId> front;
    private final Scale scale;
    private final double least;
    private final double most;
    private final StringBuilder svg = new StringBuilder();

    ValueDrawing(Words words, Lens lens, List<Worth> ideas, Set<IdeaId> front, Scale scale) {
        this.words = words;
        this.lens = lens;
        this.ideas = ideas;
        this.front = front;
        this.scale = scale;
        least = ideas.stream().mapToDouble(ValueDrawing::effort).min().orElseThrow() / MARGIN;
        most = ideas.stream().mapToDouble(ValueDrawing::surelyBelow).max().orElseThrow() * MARGIN;
    }

    String svg() {
        svg.append("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                .formatted(WIDTH, HEIGHT, escaped(described())));
        axes();
        line();
        ideas.stream().filter(worth -> !onFront(worth)).forEach(this::dot);
        ideas.stream().filter(this::onFront).forEach(this::dot);
        names();
        return svg.append("</svg>").toString();
    }

    private String described() {
        var best = ideas.stream().filter(this::onFront).count();
        return words.text("scoring.value.chart", ideas.size(), best, words.text(lens.key()));
    }

    private void axes() {
        var bottom = HEIGHT - BOTTOM;
        add("<path class=\"axis\" fill=\"none\" d=\"M%d %d V%d H%d\"/>", LEFT, TOP, bottom, WIDTH - RIGHT);
        add(
                "<text x=\"%d\" y=\"%d\">%s</text>",
                4, 14, escaped(words.text("scoring.value.more", words.text(lens.key()))));
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                WIDTH - RIGHT, HEIGHT - 8, escaped(words.text("scoring.value.moreEffort")));
        var locale = words.language().locale();
        for (var tick : scale.ticks()) {
            add(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                    LEFT - 6, y(tick) + 4, escaped(scale.tick(tick, locale)));
        }
    }

    private void line() {
        var path = new StringBuilder();
        ideas.stream()
                .filter(this::onFront)
                .sorted(Comparator.comparingDouble(ValueDrawing::effort))
                .forEach(worth -> path.append(path.isEmpty() ? 'M' : 'L')
                        .append(number(x(effort(worth))))
                        .append(' ')
                        .append(number(y(worth.value().middle()))));
        add("<path class=\"front\" d=\"%s\"/>", path);
    }

    private void dot(Worth worth) {
        var x = x(effort(worth));
        add("<g%s>", onFront(worth) ? " class=\"best\"" : "");
        whisker(worth);
        add(
                "<line class=\"spread\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>"
                        + "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s</title></circle></g>",
                x,
                x,
                y(worth.value().low()),
                y(worth.value().high()),
                x,
                y(worth.value().middle()),
                onFront(worth) ? 7.0 : 4.5,
                escaped(worth.idea().title()));
    }

    /** Up to what the effort is 95 % sure to be below, where somebody has said. */
    private void whisker(Worth worth) {
        var end = surelyBelow(worth);
        if (end > effort(worth)) {
            var y = y(worth.value().middle());
            add(
                    "<path class=\"whisker\" fill=\"none\" d=\"M%.1f %.1f H%.1f m0 -%d v%d\"/>",
                    x(effort(worth)), y, x(end), CAP, 2 * CAP);
        }
    }

    /** The front's best names, each where it covers no other. */
    private void names() {
        var taken = new ArrayList<double[]>();
        ideas.stream()
                .filter(this::onFront)
                .sorted(Comparator.comparingDouble(worth -> -worth.value().middle()))
                .limit(NAMED)
                .forEach(worth -> name(worth, taken));
    }

    private void name(Worth worth, List<double[]> taken) {
        var name = shortened(worth.idea().title());
        var wide = name.length() * 6.4;
        var from = Math.min(x(effort(worth)) - 8, WIDTH - RIGHT - wide);
        // Over the interval, where neither dots nor the front's line are.
        var at = Math.max(TOP - 4, y(worth.value().high()) - 6);
        var free = taken.stream().noneMatch(box -> from < box[1] && from + wide > box[0] && Math.abs(at - box[2]) < 14);
        if (free && from > LEFT) {
            taken.add(new double[] {from, from + wide, at});
            add("<text class=\"name\" x=\"%.1f\" y=\"%.1f\">%s</text>", from, at, escaped(name));
        }
    }

    private boolean onFront(Worth worth) {
        return front.contains(worth.idea().id());
    }

    private double x(double effort) {
        var along = Math.log(effort / least) / Math.log(most / least);
        return LEFT + along * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return TOP + (1 - scale.part(value)) * (HEIGHT - TOP - BOTTOM);
    }

    private static double effort(Worth worth) {
        return Objects.requireNonNull(worth.effort()).likely();
    }

    private static double surelyBelow(Worth worth) {
        var atMost = Objects.requireNonNull(worth.effort()).atMost();
        return atMost == null ? effort(worth) : atMost;
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
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
