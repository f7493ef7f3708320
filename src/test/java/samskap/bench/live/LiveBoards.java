package samskap.bench.live;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import samskap.bench.Figures;
import samskap.bench.Product;
import samskap.bench.api.Line;
import samskap.bench.api.ProgramsOfMany;
import samskap.bench.api.Wish;

/** Many people have the board open; how much that takes, and how soon each sees what is new. */
public final class LiveBoards implements AutoCloseable {

    private static final int AT_ONCE = 8;
    private static final int FIRST_PERSON = 3_001;
    private static final int ROUNDS = 5;
    private static final int BURST = 100;
    private static final int BURSTS = 10;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final int port;
    private final int many;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();
    private final List<OpenBoard> boards = new ArrayList<>();
    private final AtomicLongArray heardAt;
    private final LongAdder messages = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private volatile String wanted = "";

    /** @param many how many boards */
    public LiveBoards(int port, int many) {
        this.port = port;
        this.many = many;
        this.heardAt = new AtomicLongArray(many);
    }

    public void run(Product product, Connection database, Figures figures) throws Exception {
        var secrets = ProgramsOfMany.write(database, FIRST_PERSON, BURST * BURSTS);
        var shown = first(secrets.getFirst());
        open(AT_ONCE);
        product.settle();
        var before = product.heapInUse();
        open(many - AT_ONCE);
        product.rest();
        var each = (product.heapInUse() - before) / 1024.0 / (many - AT_ONCE);
        figures.add("heap for each of %,d open boards".formatted(many), "%.0f KB".formatted(each), "≤ 200 KB");
        try (var line = new Line(port)) {
            arriving(product, line, secrets, figures);
        }
        wanting(shown, secrets, figures);
    }

    private void open(int more) throws Exception {
        var first = boards.size();
        var opening = new ArrayList<Callable<OpenBoard>>();
        for (var number = first; number < first + more; number++) {
            var own = number;
            opening.add(() -> OpenBoard.open(port, http, news -> hear(own, news)));
        }
        try (var openers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var board : openers.invokeAll(opening)) {
                boards.add(board.get());
            }
        }
    }

    private void hear(int board, String news) {
        messages.increment();
        if (heardAt.get(board) == 0 && news.contains(wanted)) {
            heardAt.set(board, System.nanoTime());
        }
    }

    /** Somebody shares an idea; each board is told. Then all is quiet again, before somebody shares the next. */
    private void arriving(Product product, Line line, List<String> secrets, Figures figures) throws Exception {
        var waits = new ArrayList<Double>();
        var missed = 0;
        for (var round = 0; round <= ROUNDS; round++) {
            wanted = "Heard of by all " + Long.toHexString(System.nanoTime());
            for (var board = 0; board < many; board++) {
                heardAt.set(board, 0);
            }
            var began = System.nanoTime();
            share(line, secrets.get(round));
            waitForAll(began + PATIENCE);
            // The first round warms up and doesn't count.
            for (var board = 0; round > 0 && board < many; board++) {
                var heard = heardAt.get(board);
                missed += heard == 0 ? 1 : 0;
                waits.add(heard == 0 ? PATIENCE / 1e6 : (heard - began) / 1e6);
            }
            product.settle();
        }
        var sorted = waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        figures.add("a new idea is there: half within", "%.0f ms".formatted(sorted[sorted.length / 2]), "");
        figures.add(
                "a new idea is there: 95 of 100 within",
                "%.0f ms".formatted(sorted[sorted.length * 95 / 100]),
                "≤ 1 000 ms");
        figures.add("boards that never heard of it", Integer.toString(missed), "0");
    }

    private void share(Line line, String secret) throws Exception {
        var answer = line.ask(Wish.post("/ideas", secret, wanted.replace(' ', '-'), """
                {"title": "%s", "story": "One delivery would do instead of three."}""".formatted(wanted)));
        if (!answer.went()) {
            throw new IllegalStateException("Not shared: " + answer);
        }
    }

    private void waitForAll(long end) throws InterruptedException {
        while (System.nanoTime() < end) {
            var left = 0;
            for (var board = 0; board < many; board++) {
                left += heardAt.get(board) == 0 ? 1 : 0;
            }
            if (left == 0) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private long first(String secret) throws Exception {
        try (var line = new Line(port)) {
            var list =
                    line.ask(Wish.get("/ideas?status=shared&limit=1", secret)).body();
            return Long.parseLong(list.replaceAll("(?s).*?\"id\"\\s*:\\s*(\\d+).*", "$1"));
        }
    }

    /** A hundred support an idea each second that every board shows: an open one, the first of its kind. */
    private void wanting(long shown, List<String> secrets, Figures figures) throws Exception {
        messages.reset();
        var began = System.nanoTime();
        var waits = given(shown, secrets, began);
        var seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(waits);
        figures.add(
                "%d want it each second: told each board".formatted(BURST),
                "%.1f/s".formatted(messages.sum() / seconds / many),
                "");
        figures.add("  refused", Long.toString(refused.sum()), "0");
        figures.add(
                "  support by a program: 99 of 100 within", "%.0f ms".formatted(waits[waits.length * 99 / 100]), "");
    }

    private double[] given(long idea, List<String> secrets, long began) throws Exception {
        var waits = new double[secrets.size()];
        var next = new AtomicInteger();
        try (var givers = Executors.newFixedThreadPool(AT_ONCE)) {
            var giving = new ArrayList<Callable<Void>>();
            for (var giver = 0; giver < AT_ONCE; giver++) {
                giving.add(() -> {
                    try (var line = new Line(port)) {
                        for (var at = next.getAndIncrement(); at < waits.length; at = next.getAndIncrement()) {
                            var due = began + at * TimeUnit.SECONDS.toNanos(1) / BURST;
                            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                            var asked = System.nanoTime();
                            if (!line.ask(Wish.put("/ideas/" + idea + "/support", secrets.get(at)))
                                    .went()) {
                                refused.increment();
                            }
                            waits[at] = (System.nanoTime() - asked) / 1e6;
                        }
                    }
                    return null;
                });
            }
            for (var giver : givers.invokeAll(giving)) {
                giver.get();
            }
        }
        return waits;
    }

    @Override
    public void close() {
        boards.forEach(OpenBoard::close);
        http.shutdownNow();
        threads.shutdownNow();
    }
}
