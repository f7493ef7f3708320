package samskap.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.bench.api.Acts;
import samskap.bench.api.ApiKills;
import samskap.bench.data.Place;
import samskap.bench.data.Size;
import samskap.bench.lab.Laboratory;
import samskap.bench.live.LiveBoards;
import samskap.inbox.internal.MakingSense;
import samskap.reply.ReplyFigures;
import samskap.testing.SmtpSink;

/** Takes the figures that {@code docs/benchmarks.md} explains. It prints and judges nothing: machines differ. */
final class Bench {

    /** Where customers of the sample tell what happened to them. */
    private static final String PLACE = "/m/delivery-kitchen";

    private static final int PORT = Integer.getInteger("samskap.bench.port", 8199);
    private static final int DATABASE_PORT = PORT - 1;
    private static final int MAIL_PORT = PORT - 2;
    private static final String DATABASE = "samskap_bench";

    /** A little longer than the server keeps a connection that nobody uses. */
    private static final Duration REST = Duration.ofSeconds(25);

    /** Something that is measured by itself. */
    private interface Part {
        void measure(Bench bench) throws Exception;
    }

    private static final Map<String, Part> PARTS = Map.of(
            "--scoring", Bench::scoring,
            "--comparing", Bench::comparing,
            "--replies", Bench::replies,
            "--mail", Bench::mailing,
            "--inbox", Bench::answersByMail,
            "--kills", Bench::kills,
            "--api", Bench::api,
            "--api-kills", Bench::apiKills,
            "--live", Bench::live,
            "--customers", Bench::customers);

    private static final String SIZES = "--sizes";
    private static final Set<String> OPTIONS = Set.of("--quick", "--no-browser", "--no-starts", "--anew");
    private static final String HELP = """
            bin/bench [--quick] [--no-browser] [--no-starts] [--scoring] [--comparing] [--mail] [--replies] [--inbox] [--kills]
            bin/bench --api | --api-kills | --live | --customers [--quick]
            bin/bench --sizes 10k,1m [--anew] [--quick]

              --quick       short runs, for a first look
              --no-browser  leaves out what Chromium measures
              --no-starts   leaves out how long it takes to start
              --scoring     measures only how a million comparisons become values
              --comparing   measures only how soon the next pair is there when a million were answered
              --replies     measures only how mails are read, 200 000 damaged ones among them, within 256 MB
              --mail        measures only how soon 10 000 people who follow an idea have mail
              --inbox       measures only how fast answers by mail stand in the dialogue
              --kills       kills the product fifty times while mail comes and goes, and counts what was lost
              --api         measures only how fast programs share ideas and support them, and counts what was lost
              --api-kills   kills the product while programs act, and counts what was lost or done twice
              --live        measures what 2 000 open boards take, and how soon each shows a new idea
              --customers   measures how soon a list of 200 000 customers is taken in, one of them is shown, and a map of 100 000 moments drawn
              --sizes       measures places of such sizes side by side, and holds them against the run before
              --anew        writes those places again
              --help        shows this

            Starts the built product on ports 8197 to 8199 with 10 000 ideas, 200 000 supports and 30 000 messages in
            target/bench, and prints how fast it is. Leave the machine alone meanwhile.
            """;

    private final boolean quick;
    private final boolean browser;
    private final boolean starts;
    private final Path home;
    private final Figures figures = new Figures();

    private Bench(List<String> options, Path target) {
        this.quick = options.contains("--quick");
        this.browser = !options.contains("--no-browser");
        this.starts = !options.contains("--no-starts");
        this.home = target.resolve("bench");
    }

    /** @param arguments the folder {@code target}, then the options */
    public static void main(String[] arguments) throws Exception {
        var options = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        var sizes = sizes(options);
        var parts = options.stream().filter(PARTS::containsKey).toList();
        var known = options.stream().allMatch(option -> OPTIONS.contains(option) || PARTS.containsKey(option));
        if (!known || parts.size() > 1) {
            System.out.print(HELP);
            return;
        }
        var bench = new Bench(options, Path.of(arguments[0]));
        if (sizes != null) {
            bench.compareSizes(sizes, options.contains("--anew"));
            return;
        }
        if (parts.isEmpty()) {
            bench.run();
        } else {
            PARTS.get(parts.getFirst()).measure(bench);
        }
        bench.figures.print();
    }

    /** Takes the option and its value out of the others; null when it is not there. */
    private static @Nullable List<Size> sizes(List<String> options) {
        var place = options.indexOf(SIZES);
        if (place < 0 || place + 1 == options.size() || !areSizes(options.get(place + 1))) {
            return null;
        }
        options.remove(place);
        return Arrays.stream(options.remove(place).split(",")).map(Size::of).toList();
    }

    /** As in {@code 10k,1m}. */
    private static boolean areSizes(String option) {
        return option.matches("(\\d{1,6}[km]?,)*\\d{1,6}[km]?");
    }

    private void compareSizes(List<Size> sizes, boolean anew) throws Exception {
        new Laboratory(home.resolveSibling("lab"), sizes, quick).run(anew);
    }

    private void scoring() throws Exception {
        new Scoring(quick).run(figures);
    }

    private void run() throws Exception {
        Folders.delete(home);
        if (starts) {
            starting();
        }
        writeAPlace();
        try (var product = start("32MB")) {
            reading("kept", product);
            if (browser) {
                painting(product);
                takingPart(product);
            }
        }
        try (var product = start("0B")) {
            reading("made each time", product);
        }
    }

    private void comparing() throws Exception {
        writeAPlace();
        try (var product = start("32MB")) {
            Answers.write(product.database(home, DATABASE_PORT, DATABASE));
        }
        try (var product = start("32MB");
                var chromium = new Chromium(PORT)) {
            say("Comparing …");
            chromium.compare(20);
            var waits = chromium.compare(quick ? 60 : 140);
            figures.add("next pair shown: half within", milliseconds(waits[waits.length / 2]), "");
            figures.add("next pair shown: 95 of 100 within", milliseconds(waits[waits.length * 95 / 100]), "≤ 50 ms");
            figures.add("heap in use with all that", kilobytes(product.heapInUse()), "");
        }
    }

    private void replies() {
        say("Reading mails …");
        var read = ReplyFigures.measured(quick ? 20_000 : 200_000, MakingSense.each());
        figures.add("mail read: half within", milliseconds(read.half()), "≤ 2 ms");
        figures.add("mail read: 95 of 100 within", milliseconds(read.most()), "");
        figures.add(
                "slowest of %d damaged mails".formatted(read.strange()), milliseconds(read.longest()), "≤ 2 000 ms");
        figures.add("  most memory that one asked for", read.largest() + " MB", "≤ 256 MB");
    }

    private void mailing() throws Exception {
        writeAPlace();
        try (var sink = SmtpSink.counting();
                var product = start(mailedTo(sink))) {
            say("Telling 10 000 people …");
            try (var database = product.database(home, DATABASE_PORT, DATABASE)) {
                new Mailing(database, sink).run(figures);
            }
        }
    }

    private static Map<String, String> mailedTo(SmtpSink sink) {
        return Map.of(
                "SAMSKAP_DEV_MAIL",
                "false",
                "SPRING_MAIL_HOST",
                "127.0.0.1",
                "SPRING_MAIL_PORT",
                Integer.toString(sink.port()),
                "SAMSKAP_MAIL_FROM",
                "Nordkök <dialogue@nordkok.example>",
                "SAMSKAP_MAIL_REPLIES",
                "plus");
    }

    private void answersByMail() throws Exception {
        var answers = new AnswersByMail(MAIL_PORT, quick ? 400 : 2_000);
        writeAPlace();
        try (var product = start("32MB")) {
            try (var database = product.database(home, DATABASE_PORT, DATABASE)) {
                answers.prepare(database);
            }
        }
        try (var product = start(Map.of("SAMSKAP_INBOX_SMTP_PORT", Integer.toString(MAIL_PORT)));
                var database = product.database(home, DATABASE_PORT, DATABASE)) {
            say("Answering by mail …");
            var result = answers.run(database);
            figures.add("answers by mail: stored", rate(result.stored()), "");
            figures.add("answers by mail: in the dialogue", rate(result.said()), "≥ 100/s");
        }
    }

    private void kills() throws Exception {
        var answers = new AnswersByMail(MAIL_PORT, quick ? 300 : 2_000);
        writeAPlace();
        try (var product = start("32MB")) {
            try (var database = product.database(home, DATABASE_PORT, DATABASE)) {
                answers.prepare(database);
            }
        }
        try (var sink = SmtpSink.keeping()) {
            say("Killing …");
            var settings = new HashMap<>(mailedTo(sink));
            settings.put("SAMSKAP_MAIL_FROM", "dialogue@samskap.example");
            settings.put("SAMSKAP_MAIL_QUIET", "false");
            settings.put("SAMSKAP_INBOX_SMTP_PORT", Integer.toString(MAIL_PORT));
            new Kills(() -> start(settings), product -> product.database(home, DATABASE_PORT, DATABASE), answers, sink)
                    .run(quick ? 5 : 50, figures);
        }
    }

    private void api() throws Exception {
        writeAPlace();
        try (var product = start("32MB")) {
            say("Asking …");
            new Acts(PORT, quick).run(product, this::database, figures);
        }
    }

    private void apiKills() throws Exception {
        writeAPlace();
        say("Killing …");
        new ApiKills(() -> start("32MB"), this::database, PORT, quick ? 300 : 1_500).run(quick ? 4 : 12, figures);
    }

    private void live() throws Exception {
        writeAPlace();
        try (var product = start("32MB");
                var database = database(product);
                var boards = new LiveBoards(PORT, quick ? 200 : 2_000)) {
            say("Opening boards …");
            boards.run(product, database, figures);
        }
    }

    private void customers() throws Exception {
        Folders.delete(home);
        try (var product = start(Map.of("SAMSKAP_DEMO", "true"));
                var database = database(product);
                var chromium = new Chromium(PORT)) {
            telling(chromium);
            say("Taking a list in …");
            var customers = new KnownCustomers(quick ? 20_000 : 200_000, home);
            customers.bringIn(database, chromium, figures);
            say("Writing what they told …");
            var moments = new ToldMoments(quick ? 10_000 : 100_000);
            moments.write(database, KnownCustomers.NAMED);
            try (var colleague = chromium.as("Anna")) {
                customers.show(colleague, figures);
                moments.draw(colleague, figures);
            }
        }
    }

    private void telling(Chromium chromium) throws Exception {
        say("Opening the page of a place …");
        var page = chromium.weigh(PLACE);
        figures.add("page of a place over the wire", kilobytes(page.withoutFonts() + page.fonts()), "≤ 50 KB");
        figures.add(
                "  first paint, slow 4G and a slow processor",
                milliseconds(Statistics.median(quick ? 3 : 9, () -> chromium.firstPaint(PLACE, true))),
                "≤ 1 000 ms");
    }

    private Connection database(Product product) throws Exception {
        return product.database(home, DATABASE_PORT, DATABASE);
    }

    /** The product makes its tables first. */
    private void writeAPlace() throws Exception {
        Folders.delete(home);
        say("Writing 10 000 ideas, 200 000 supports and 30 000 messages …");
        start("32MB").close();
        Place.write(home, DATABASE_PORT, DATABASE, Size.USUAL);
    }

    private void starting() throws Exception {
        say("Starting …");
        var settings = Map.of(
                "SAMSKAP_DEMO", "true", "SAMSKAP_HOME", home.resolve("start").toString());
        figures.add("first start, with sample data", seconds(startedIn(settings)), "≤ 15 s");
        var later = Statistics.median(quick ? 1 : 3, () -> startedIn(settings));
        figures.add("later starts", seconds(later), "≤ 9 s");
    }

    private static double startedIn(Map<String, String> settings) throws Exception {
        try (var product = Product.start(PORT, settings)) {
            return product.startedIn();
        }
    }

    private Product start(String cache) throws Exception {
        return start(Map.of("SAMSKAP_READING_CACHE", cache));
    }

    private Product start(Map<String, String> differently) throws Exception {
        var settings = new HashMap<>(Map.of(
                "SAMSKAP_HOME",
                home.toString(),
                "SAMSKAP_DB_NAME",
                DATABASE,
                "SAMSKAP_DB_PORT",
                Integer.toString(DATABASE_PORT),
                "SAMSKAP_JOURNEY",
                "demo",
                "SAMSKAP_DEV_MAIL",
                "true",
                "SAMSKAP_NAME",
                "Nordkök",
                // All load comes from one address.
                "SAMSKAP_SEARCH_PERMINUTE",
                "1000000000"));
        settings.putAll(differently);
        return Product.start(PORT, settings);
    }

    private void reading(String how, Product product) throws Exception {
        say("Reading, pages " + how + " …");
        var load = new Load(PORT);
        var board = List.of("/");
        var spread = Spread.addresses();
        load.run(spread, 8, quick ? 4 : 20);
        load.run(board, 8, quick ? 2 : 10);
        figures.add(
                "board, " + how + ", alone: half within",
                milliseconds(median(load, board, 1, Load.Result::p50)),
                "≤ 4 ms");
        figures.add(
                "any page, " + how + ", alone: half within",
                milliseconds(median(load, spread, 1, Load.Result::p50)),
                "");
        figures.add(
                "board, " + how + ", 32 connections", rate(median(load, board, 32, Load.Result::perSecond)), "≥ 800/s");
        figures.add(
                "any page, " + how + ", 32 connections", rate(median(load, spread, 32, Load.Result::perSecond)), "");
    }

    private double median(
            Load load, List<String> addresses, int connections, java.util.function.ToDoubleFunction<Load.Result> what)
            throws Exception {
        return Statistics.median(
                quick ? 1 : 3, () -> what.applyAsDouble(load.run(addresses, connections, quick ? 3 : 8)));
    }

    private void painting(Product product) throws Exception {
        say("Painting …");
        try (var chromium = new Chromium(PORT)) {
            var weight = chromium.weigh("/");
            figures.add("board over the wire, fonts apart", kilobytes(weight.withoutFonts()), "≤ 30 KB");
            figures.add("  of that the page itself", kilobytes(weight.document()), "");
            figures.add("  fonts, once", kilobytes(weight.fonts()), "");
            var runs = quick ? 3 : 9;
            figures.add(
                    "first paint, cold",
                    milliseconds(Statistics.median(runs, () -> chromium.firstPaint("/", false))),
                    "≤ 200 ms");
            figures.add(
                    "first paint, slow 4G and a slow processor",
                    milliseconds(Statistics.median(runs, () -> chromium.firstPaint("/", true))),
                    "≤ 900 ms");
        }
    }

    private void takingPart(Product product) throws Exception {
        say("Taking part …");
        try (var chromium = new Chromium(PORT)) {
            var first = chromium.takePart();
            figures.add("taking part: script, packed", kilobytes(first.script()), "≤ 300 KB");
            var usable =
                    Statistics.median(quick ? 3 : 7, () -> chromium.takePart().usableAfter());
            figures.add("taking part: usable, cold", milliseconds(usable), "≤ 1 500 ms");
            var boards = quick ? 10 : 40;
            chromium.openBoards(5);
            var before = heapAtRest(product);
            chromium.openBoards(boards);
            var each = (heapAtRest(product) - before) / (double) boards;
            figures.add("memory for each open board", kilobytes(each), "≤ 200 KB");
        }
    }

    /** What is still held when the connections that the pages came through have been given up. */
    private static long heapAtRest(Product product) throws Exception {
        Thread.sleep(REST);
        return product.heapInUse();
    }

    private static void say(String text) {
        System.err.println(text);
    }

    private static String seconds(double seconds) {
        return "%.1f s".formatted(seconds);
    }

    private static String milliseconds(double milliseconds) {
        return (milliseconds < 10 ? "%.2f ms" : "%.0f ms").formatted(milliseconds);
    }

    private static String kilobytes(double bytes) {
        return "%.1f KB".formatted(bytes / 1024);
    }

    private static String rate(double perSecond) {
        return "%.0f/s".formatted(perSecond);
    }
}
