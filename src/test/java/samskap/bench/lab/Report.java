package samskap.bench.lab;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import samskap.bench.lab.Results.Line;

/** A run as a page that stands alone: every figure as a bar for each size, with what it was before. */
final class Report {

    private static final String STYLE = """
            :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
            body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h2 { font-size: 1rem; margin: 1.6rem 0 .2rem; }
            h2 small { font-weight: normal; opacity: .75; }
            svg { width: 100%; height: auto; font-size: 13px; }
            text { fill: currentColor; }
            .now { fill: #2f7d5d; } .before { fill: currentColor; opacity: .25; }
            .spread { stroke: currentColor; stroke-width: 1.5; }
            """;
    private static final int ROW = 26;
    private static final int LEFT = 60;
    private static final int WIDTH = 560;

    private final Results results;
    private final Optional<Results> before;

    Report(Results results, Optional<Results> before) {
        this.results = results;
        this.before = before;
    }

    void write(Path file) throws IOException {
        var page = new StringBuilder(
                        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>How fast it is</title>")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><style>")
                .append(STYLE)
                .append("</style><h1>How fast it is</h1><p>")
                .append(htmlEscape(results.machine()))
                .append("; ")
                .append(results.at())
                .append(
                        "</p><p>A bar is a median, the line on it where the middle half of the runs lay; the pale bar is the run before.</p>");
        results.lines().forEach(line -> figure(page, line));
        Files.writeString(file, page.append("</html>"));
    }

    private void figure(StringBuilder page, Line line) {
        page.append("<h2>").append(htmlEscape(line.name()));
        if (results.sizes().size() > 1) {
            page.append(" <small>× %.2f</small>".formatted(line.growth(results.sizes())));
        }
        if (!line.target().isEmpty()) {
            page.append(" <small>(").append(htmlEscape(line.target())).append(")</small>");
        }
        var height = results.sizes().size() * ROW;
        page.append("</h2><svg viewBox=\"0 0 800 %d\" role=\"img\" aria-label=\"%s\">"
                .formatted(height, htmlEscape(line.name())));
        var most = longest(line);
        for (var row = 0; row < results.sizes().size(); row++) {
            bar(page, line, results.sizes().get(row), row * ROW, most);
        }
        page.append("</svg>");
    }

    private void bar(StringBuilder page, Line line, String size, int top, double most) {
        var samples = line.samples().get(size);
        var end = LEFT + samples.median() / most * WIDTH;
        var reach = samples.spread() * samples.median() / most * WIDTH;
        page.append("<text x=\"0\" y=\"%d\">%s</text>".formatted(top + 17, size));
        earlier(line, size).ifPresent(old -> rectangle(page, "before", top + 2, old.median() / most * WIDTH, 20));
        rectangle(page, "now", top + 6, end - LEFT, 12);
        page.append("<line class=\"spread\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>"
                .formatted(end - reach, end + reach, top + 12, top + 12));
        page.append("<text x=\"%.1f\" y=\"%d\">%s</text>"
                .formatted(end + reach + 8, top + 17, line.unit().format(samples.median())));
    }

    private static void rectangle(StringBuilder page, String style, int top, double width, int height) {
        page.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>"
                .formatted(style, LEFT, top, width, height));
    }

    private double longest(Line line) {
        var now = line.samples().values().stream()
                .mapToDouble(Samples::median)
                .max()
                .orElse(1);
        var then = results.sizes().stream()
                .flatMap(size -> earlier(line, size).stream())
                .mapToDouble(Samples::median)
                .max()
                .orElse(0);
        return Math.max(Math.max(now, then), 1e-9);
    }

    private Optional<Samples> earlier(Line line, String size) {
        return before.stream()
                .flatMap(results -> results.lines().stream())
                .filter(old -> old.name().equals(line.name()))
                .flatMap(old -> Optional.ofNullable(old.samples().get(size)).stream())
                .findFirst();
    }
}
