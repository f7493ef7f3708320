package samskap.bench.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskap.bench.lab.Results.Line;

/** Results as a table that Markdown shows as one. */
final class Table {

    private final Results results;
    private final Optional<Results> before;

    Table(Results results, Optional<Results> before) {
        this.results = results;
        this.before = before;
    }

    String text() {
        var heads = new ArrayList<String>();
        heads.add("figure");
        heads.addAll(results.sizes());
        heads.add("growth");
        heads.add("target");
        before.ifPresent(earlier -> heads.add("before"));
        var text = new StringBuilder(results.machine()).append("\n\n");
        row(text, heads);
        row(
                text,
                heads.stream()
                        .map(head -> head.equals("figure") ? "---" : "--:")
                        .toList());
        results.lines().forEach(line -> row(text, cells(line)));
        return text.toString();
    }

    private List<String> cells(Line line) {
        var cells = new ArrayList<String>();
        cells.add(line.name());
        for (var size : results.sizes()) {
            var samples = line.samples().get(size);
            cells.add("%s ±%.0f %%".formatted(line.unit().format(samples.median()), samples.spread() * 100));
        }
        cells.add(results.sizes().size() > 1 ? "× %.2f".formatted(line.growth(results.sizes())) : "");
        cells.add(line.target());
        before.ifPresent(earlier -> cells.add(change(line, earlier)));
        return cells;
    }

    /** How the largest place did in the run before, where it had one. */
    private String change(Line line, Results earlier) {
        var size = results.sizes().getLast();
        return earlier.lines().stream()
                .filter(old -> old.name().equals(line.name()) && old.samples().containsKey(size))
                .findFirst()
                .map(old -> line.unit().format(old.samples().get(size).median()))
                .orElse("");
    }

    private static void row(StringBuilder text, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            text.append((column == 0 ? "| %-46s " : "| %15s ").formatted(cells.get(column)));
        }
        text.append("|\n");
    }
}
