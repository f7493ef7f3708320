package samskap.bench.lab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samskap.bench.Folders;
import samskap.bench.Product;
import samskap.bench.data.Place;
import samskap.bench.data.Size;

/**
 * Opens places of different size side by side and measures in turn, so that a slow moment of the machine meets all of
 * them: what counts is how much slower the large one is.
 */
public final class Laboratory {

    private static final int WARMING = 2;
    private static final int ROUNDS = 3;

    static final String DATABASE = "samskap_lab";

    private static final int FIRST_PORT = 8190;
    private static final int FIRST_DATABASE_PORT = 8180;

    private final Path folder;
    private final List<Size> sizes;
    private final boolean quick;

    /** @param folder where places and earlier runs are kept */
    public Laboratory(Path folder, List<Size> sizes, boolean quick) {
        this.folder = folder;
        this.sizes = sizes;
        this.quick = quick;
    }

    /** @param anew whether the places are written again; else those of an earlier run are taken */
    public void run(boolean anew) throws Exception {
        for (var number = 0; number < sizes.size(); number++) {
            if (anew) {
                Folders.delete(home(sizes.get(number)));
            }
            write(number);
        }
        var kept = new Kept(folder.resolve("runs"));
        var before = kept.last();
        var results = Results.empty(
                Machine.facts(), sizes.stream().map(Size::toString).toList());
        measure(new Pages(quick).experiments(), Map.of("SAMSKAP_READING_CACHE", "0B"), false, results);
        measure(new Pages(quick).shared(), Map.of(), true, results);
        var table = new Table(results, before).text();
        System.out.print(table);
        kept.keep(results);
        new Report(results, before).write(folder.resolve("report.html"));
        say("A page with pictures of it: " + folder.resolve("report.html"));
    }

    private void write(int number) throws Exception {
        var size = sizes.get(number);
        var written = home(size).resolve("written");
        if (Files.exists(written)) {
            return;
        }
        say("Writing %,d ideas, %,d supports and %,d messages …"
                .formatted(size.ideas(), size.supports(), size.messages()));
        var began = System.nanoTime();
        open(number, Map.of()).close();
        Place.write(home(size), FIRST_DATABASE_PORT + number, DATABASE, size);
        // An index that was there before them takes messages for news, and reads their ideas again.
        Folders.delete(home(size).resolve("search"));
        Files.writeString(written, "");
        say("  in %.0f s".formatted((System.nanoTime() - began) / 1e9));
    }

    /** @param beside whether a file is measured beside them */
    private void measure(List<Experiment> experiments, Map<String, String> settings, boolean beside, Results results)
            throws Exception {
        var places = new ArrayList<Standing>();
        try {
            for (var number = 0; number < sizes.size(); number++) {
                places.add(open(number, settings));
            }
            for (var place : places) {
                place.settle();
            }
            inTurn(experiments, places, results);
            if (beside && StaticFile.isPossible()) {
                try (var file = StaticFile.of(places.getFirst(), folder.resolve("nginx"))) {
                    inTurn(List.of(new Pages(quick).asAFile(file)), places, results);
                }
            }
        } finally {
            for (var place : places) {
                place.close();
            }
        }
    }

    /**
     * All of them in each round, so that a slow minute of the machine meets all. The first rounds warm up and don't
     * count: what Java has seen often it does ten times faster, as in a place that runs for days.
     */
    private void inTurn(List<Experiment> experiments, List<Standing> places, Results results) throws Exception {
        var values = new LinkedHashMap<Experiment, Map<String, List<Double>>>();
        for (var round = -WARMING; round < (quick ? 1 : ROUNDS); round++) {
            say(round < 0 ? "Warming up …" : "Round %d …".formatted(round + 1));
            for (var experiment : experiments) {
                for (var place : places) {
                    var value = experiment.sample().of(place);
                    if (round >= 0) {
                        values.computeIfAbsent(experiment, one -> new LinkedHashMap<>())
                                .computeIfAbsent(place.size().toString(), size -> new ArrayList<>())
                                .add(value);
                    }
                }
            }
        }
        values.forEach(results::add);
    }

    private Standing open(int number, Map<String, String> differently) throws Exception {
        var size = sizes.get(number);
        var settings = new HashMap<>(Map.of(
                "SAMSKAP_HOME", home(size).toString(),
                "SAMSKAP_DB_NAME", DATABASE,
                "SAMSKAP_DB_PORT", Integer.toString(FIRST_DATABASE_PORT + number),
                "SAMSKAP_DB_BUFFER_POOL", "4G",
                "SAMSKAP_JOURNEY", "demo",
                "SAMSKAP_DEV_MAIL", "true",
                "SAMSKAP_NAME", "Nordkök",
                // All load comes from one address.
                "SAMSKAP_API_READSPERMINUTE", "1000000000",
                "SAMSKAP_SEARCH_PERMINUTE", "1000000000"));
        settings.putAll(differently);
        var port = FIRST_PORT + number;
        return new Standing(size, Product.start(port, settings), port, home(size), FIRST_DATABASE_PORT + number);
    }

    private Path home(Size size) {
        return folder.resolve(size.toString());
    }

    private static void say(String text) {
        System.err.println(text);
    }
}
