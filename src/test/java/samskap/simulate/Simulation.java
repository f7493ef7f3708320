package samskap.simulate;

import java.nio.file.Path;
import java.util.List;
import samskap.simulate.Survey.Pairing;

/** Holds the method of value against simulated truth. Ends with status 1 when a figure is outside its band. */
final class Simulation {

    private static final String HELP = """
            bin/simulate [--quick] [--seed number]

              --quick   few replicates, for a first look; figures may then miss their bands by chance
              --seed    another crowd; 1 if it isn't given
              --help    shows this

            Prints a table and writes target/simulation/index.html with plots.
            """;

    private Simulation() {}

    /** @param arguments the folder {@code target}, then the options */
    public static void main(String[] arguments) throws Exception {
        var options = List.of(arguments).subList(1, arguments.length);
        if (options.contains("--help")) {
            System.out.print(HELP);
            return;
        }
        int replicates = options.contains("--quick") ? 6 : 40;
        int given = options.indexOf("--seed");
        long seed = given < 0 ? 1 : Long.parseLong(options.get(given + 1));
        var report = run(replicates, seed * 1_000_000);
        var how = "Seed %d, %d replicates of %d ideas.".formatted(seed, replicates, PairingStudy.IDEAS);
        System.out.println(report.write(Path.of(arguments[0], "simulation"), how));
        System.exit(report.isWithinBands() ? 0 : 1);
    }

    private static Report run(int replicates, long seed) {
        var report = new Report();
        for (var pairing : Pairing.values()) {
            for (int sd = 1; sd <= 2; sd++) {
                var study = new PairingStudy(pairing, sd, replicates, PairingStudy.PER_IDEA);
                var points = study.points(seed);
                report.plot(study, points);
                report.add(study.findings(points, 0));
            }
        }
        report.add(CoinTossStudy.run(replicates, seed));
        report.add(LoudSegmentStudy.run(1, 25, replicates, seed));
        report.add(LoudSegmentStudy.run(1, 100, replicates, seed));
        report.add(LoudSegmentStudy.run(0.5, 25, replicates, seed));
        report.add(TroubleStudy.drifting(replicates, seed));
        report.add(TroubleStudy.careless(replicates, seed));
        report.add(TroubleStudy.colluding(replicates * 5, seed));
        report.add(SignStudy.run(replicates * 10, seed));
        return report;
    }
}
