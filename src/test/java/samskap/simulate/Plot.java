package samskap.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small line chart over comparisons an idea, as inline SVG. */
final class Plot {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 240;
    private static final List<String> COLOURS = List.of("#2F5D8A", "#C4572B", "#4C8C4A", "#7A4E8C");

    private record Line(String name, double[] values, boolean dashed) {}

    private final String title;
    private final double low;
    private final double high;
    private final List<Line> lines = new ArrayList<>();

    Plot(String title, double low, double high) {
        this.title = title;
        this.low = low;
        this.high = high;
    }

    Plot line(String name, double[] values, boolean dashed) {
        lines.add(new Line(name, values, dashed));
        return this;
    }

    String svg() {
        var svg = new StringBuilder(
                "<figure><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">".formatted(WIDTH, HEIGHT, title));
        for (int k = 0; k <= 4; k++) {
            double value = low + (high - low) * k / 4;
            svg.append(text(30, y(value) + 4, "end", String.format(Locale.ROOT, "%.2f", value)))
                    .append("<path class=\"grid\" d=\"M36 %.1fH%d\"/>".formatted(y(value), WIDTH - 10));
        }
        for (int k = 0; k < PairingStudy.PER_IDEA.length; k++) {
            svg.append(text(x(k), HEIGHT - 8, "middle", String.valueOf(PairingStudy.PER_IDEA[k])));
        }
        for (int n = 0; n < lines.size(); n++) {
            svg.append(path(lines.get(n), COLOURS.get(n / 2 % COLOURS.size())));
        }
        return svg + "</svg><figcaption>" + title + " by comparisons an idea. " + legend() + "</figcaption></figure>";
    }

    private String legend() {
        var legend = new StringBuilder();
        for (int n = 0; n < lines.size(); n += 2) {
            legend.append("<b style=\"color:%s\">%s</b> "
                    .formatted(COLOURS.get(n / 2 % COLOURS.size()), lines.get(n).name()));
        }
        return legend + "(dashed: to reach)";
    }

    private String path(Line line, String colour) {
        var path = new StringBuilder();
        for (int k = 0; k < line.values().length; k++) {
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", k == 0 ? "M" : "L", x(k), y(line.values()[k])));
        }
        return "<path d=\"%s\" stroke=\"%s\" fill=\"none\" stroke-width=\"2\"%s/>"
                .formatted(path, colour, line.dashed() ? " stroke-dasharray=\"4 4\"" : "");
    }

    private static String text(double x, double y, String anchor, String text) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, text);
    }

    private static double x(int point) {
        return 60 + point * (WIDTH - 100) / 3.0;
    }

    private double y(double value) {
        return HEIGHT - 28 - (value - low) / (high - low) * (HEIGHT - 44);
    }
}
