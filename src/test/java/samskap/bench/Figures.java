package samskap.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured, one figure a line, as a table that Markdown shows as one. */
public final class Figures {

    private record Figure(String name, String measured, String target) {}

    private final List<Figure> figures = new ArrayList<>();

    public void add(String name, String measured, String target) {
        figures.add(new Figure(name, measured, target));
    }

    void print() {
        line("figure", "measured", "target");
        line("-".repeat(46), "-".repeat(11) + ":", "-".repeat(11) + ":");
        figures.forEach(figure -> line(figure.name(), figure.measured(), figure.target()));
    }

    private static void line(String name, String measured, String target) {
        System.out.printf("| %-46s | %12s | %12s |%n", name, measured, target);
    }
}
