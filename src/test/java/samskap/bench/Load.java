package samskap.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Asks for pages over a fixed number of kept connections, each asking anew when it has the whole answer. */
public final class Load {

    private final int port;

    public Load(int port) {
        this.port = port;
    }

    /**
     * @param perSecond whole pages
     * @param p50 half of the answers came within this, in milliseconds
     */
    public record Result(double perSecond, double p50, double p99) {}

    public Result run(List<String> addresses, int connections, int seconds) throws Exception {
        var requests = addresses.stream().map(Load::request).toList();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<long[]>>();
            for (int number = 0; number < connections; number++) {
                // Each begins somewhere else, so that together they ask for everything at once.
                var start = requests.size() * number / connections;
                tasks.add(() -> read(requests, start, end));
            }
            var times = new ArrayList<long[]>();
            for (var reader : readers.invokeAll(tasks)) {
                times.add(reader.get());
            }
            return result(times, seconds);
        }
    }

    private static Result result(List<long[]> times, int seconds) {
        var all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Result(all.length / (double) seconds, all[all.length / 2] / 1e6, all[all.length * 99 / 100] / 1e6);
    }

    private long[] read(List<byte[]> requests, int start, long end) throws IOException {
        var times = new long[1 << 20];
        var count = 0;
        var next = start;
        while (System.nanoTime() < end && count < times.length) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setTcpNoDelay(true);
                var answers = new Answers(socket.getInputStream());
                // A server may end a connection after some answers; it says so with the last one.
                while (!answers.isLast() && System.nanoTime() < end && count < times.length) {
                    var began = System.nanoTime();
                    socket.getOutputStream().write(requests.get(next));
                    answers.readWhole();
                    times[count++] = System.nanoTime() - began;
                    next = (next + 1) % requests.size();
                }
            }
        }
        return Arrays.copyOf(times, count);
    }

    private static byte[] request(String address) {
        return ("GET " + address
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nAccept-Language: sv\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads answers that tell their length. */
    private static final class Answers {

        private final InputStream from;
        private final byte[] buffer = new byte[64 * 1024];
        private int filled;
        private boolean last;

        Answers(InputStream from) {
            this.from = from;
        }

        boolean isLast() {
            return last;
        }

        void readWhole() throws IOException {
            var head = readHead();
            if (!head.startsWith("HTTP/1.1 200")) {
                throw new IOException("Not a page: " + head);
            }
            last = head.toLowerCase().contains("\r\nconnection: close");
            long rest = length(head) - (filled - head.length() - 4);
            while (rest > 0) {
                rest -= more(0);
            }
            filled = 0;
        }

        private String readHead() throws IOException {
            filled = 0;
            while (true) {
                filled += more(filled);
                var text = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
                var end = text.indexOf("\r\n\r\n");
                if (end >= 0) {
                    return text.substring(0, end);
                }
            }
        }

        private int more(int offset) throws IOException {
            var read = from.read(buffer, offset, buffer.length - offset);
            if (read < 0) {
                throw new EOFException("The server hung up");
            }
            return read;
        }

        private static long length(String head) {
            var start = head.toLowerCase().indexOf("content-length:") + "content-length:".length();
            var end = head.indexOf('\r', start);
            return Long.parseLong(
                    head.substring(start, end < 0 ? head.length() : end).strip());
        }
    }
}
