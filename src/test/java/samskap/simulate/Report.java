package samskap.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import samskap.value.Oracles;

/** What was found, as a table on the screen and as a page. */
final class Report {

    private final List<Finding> findings = new ArrayList<>();
    private final Plot spearman = new Plot("Spearman's ρ", 0.5, 1);
    private final Plot recall = new Plot("Top-10 recall", 0.3, 1);
    private final Plot coverage = new Plot("Truth within 90 % intervals", 0.7, 1);

    void add(List<Finding> more) {
        for (var finding : more) {
            System.out.printf(
                    "%s %-42s %-36s %6.3f  %s%n",
                    mark(finding), finding.study(), finding.measure(), finding.value(), finding.band());
        }
        findings.addAll(more);
    }

    void plot(PairingStudy study, List<PairingStudy.Point> points) {
        var targets = Oracles.read("20_simulation_targets").get(study.name());
        spearman.line(study.name(), values(points, PairingStudy.Point::spearman), false)
                .line("", Oracles.numbers(targets.get("spearman")), true);
        recall.line(study.name(), values(points, PairingStudy.Point::recall), false)
                .line("", Oracles.numbers(targets.get("top10Recall")), true);
        coverage.line(study.name(), values(points, PairingStudy.Point::coverage), false)
                .line("", new double[] {.9, .9, .9, .9}, true);
    }

    private static double[] values(List<PairingStudy.Point> points, ToDoubleFunction<PairingStudy.Point> what) {
        return points.stream().mapToDouble(what).toArray();
    }

    boolean isWithinBands() {
        return findings.stream().allMatch(Finding::isInBand);
    }

    private static String mark(Finding finding) {
        return !finding.hasBand() ? " " : finding.isInBand() ? "✓" : "✗";
    }

    Path write(Path folder, String how) throws IOException {
        var rows = new StringBuilder();
        for (var finding : findings) {
            rows.append("<tr><td>%s<td>%s<td>%s<td class=\"n\">%.3f<td class=\"n\">%s\n"
                    .formatted(mark(finding), finding.study(), finding.measure(), finding.value(), finding.band()));
        }
        var page = """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Simulated truth</title>
                <style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}
                figure{display:inline-block;width:420px;max-width:100%%;margin:0 1rem 1rem 0;vertical-align:top}
                svg text{font-size:11px;fill:#555}.grid{stroke:#ddd}td{padding:.1rem .8rem .1rem 0}.n{text-align:right}
                </style><h1>What the method makes of customers whose preferences are known</h1><p>%s</p>%s%s%s
                <table>%s</table></html>
                """.formatted(how, spearman.svg(), recall.svg(), coverage.svg(), rows);
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("index.html"), page);
    }
}
