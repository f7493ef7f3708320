package samskap.scoring.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import samskap.scoring.Criterion;
import samskap.scoring.Insight.Posterior;
import samskap.scoring.Values.Past;
import samskap.shared.ui.Words;

/** Small pictures of what is known, and of how it has changed. */
@Component
class Curves {

    private static final int WIDTH = 280;
    private static final int HEIGHT = 90;
    private static final int FLOOR = 70;

    private final Words words;

    Curves(Words words) {
        this.words = words;
    }

    /** How likely each place of the scale is; a dashed line for the plain mean. */
    String density(Criterion criterion, Posterior posterior) {
        var path = new StringBuilder("M0 ").append(FLOOR);
        var density = posterior.density();
        for (var place = 0; place < density.size(); place++) {
            path.append(String.format(
                    Locale.ROOT, " L%.1f %.1f", x((place + 0.5) / density.size()), FLOOR - 62 * density.get(place)));
        }
        path.append(" L").append(WIDTH).append(' ').append(FLOOR).append(" Z");
        var raw = posterior.raw() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<line class=\"raw\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"6\" y2=\"%2$d\"/>",
                        x((posterior.raw() - 1) / 6),
                        FLOOR);
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\"><path class=\"curve\" d=\"%s\"/>%s%s</svg>"
                .formatted(WIDTH, HEIGHT, escaped(words.text("scoring.why.curve")), path, raw, ends(criterion));
    }

    private String ends(Criterion criterion) {
        var low = criterion == Criterion.PREFERENCE ? "0 %" : "1";
        var high = criterion == Criterion.PREFERENCE ? "100 %" : "7";
        return "<text x=\"0\" y=\"86\">%s</text><text x=\"%d\" y=\"86\" text-anchor=\"end\">%s</text>"
                .formatted(low, WIDTH, high);
    }

    /** The value with its interval, oldest left. */
    String history(List<Past> past) {
        var band = new StringBuilder("M");
        var line = new StringBuilder("M");
        for (var n = 0; n < past.size(); n++) {
            band.append(String.format(
                    Locale.ROOT,
                    "%.1f %.1f ",
                    along(n, past),
                    y(past.get(n).value().high())));
            line.append(String.format(
                    Locale.ROOT,
                    "%.1f %.1f ",
                    along(n, past),
                    y(past.get(n).value().middle())));
        }
        for (var n = past.size() - 1; n >= 0; n--) {
            band.append(String.format(
                    Locale.ROOT,
                    "%.1f %.1f ",
                    along(n, past),
                    y(past.get(n).value().low())));
        }
        return ("<svg class=\"history\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\"><path class=\"band\" d=\"%sZ\"/>"
                        + "<path class=\"line\" d=\"%s\"/></svg>")
                .formatted(WIDTH, HEIGHT, escaped(words.text("scoring.why.historyCurve", past.size())), band, line);
    }

    private static double x(double part) {
        return Math.clamp(part, 0, 1) * WIDTH;
    }

    private static double along(int n, List<Past> past) {
        return x((double) n / (past.size() - 1));
    }

    private static double y(double value) {
        return 4 + (1 - Math.clamp(value, 0, 100) / 100) * (HEIGHT - 8);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
