package samskap.bench.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** Programs that ask at once, each over a kept connection and anew when it has its answer. */
final class Crowd {

    /**
     * How it went.
     *
     * @param perSecond answers that said that it was done
     * @param p50 half of them came within this, in milliseconds
     */
    record Result(double perSecond, double p50, double p99, int done, int others) {}

    private final int port;
    private final int connections;

    Crowd(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** @param heard is told each wish and its answer, from several threads */
    Result ask(List<Wish> wishes, BiConsumer<Wish, Line.Answer> heard) throws Exception {
        var next = new AtomicInteger();
        var times = new long[wishes.size()];
        var others = new AtomicInteger();
        var began = System.nanoTime();
        try (var programs = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Void>>();
            for (var number = 0; number < connections; number++) {
                tasks.add(() -> {
                    try (var line = new Line(port)) {
                        for (var at = next.getAndIncrement(); at < wishes.size(); at = next.getAndIncrement()) {
                            var asked = System.nanoTime();
                            var answer = line.ask(wishes.get(at));
                            times[at] = System.nanoTime() - asked;
                            others.addAndGet(answer.went() ? 0 : 1);
                            heard.accept(wishes.get(at), answer);
                        }
                    }
                    return null;
                });
            }
            for (var program : programs.invokeAll(tasks)) {
                program.get();
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(times);
        var done = wishes.size() - others.get();
        return new Result(
                done / seconds,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                done,
                others.get());
    }
}
