package samskap.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes every mail and keeps it, unless it was told to say something else. */
public final class SmtpSink implements AutoCloseable {

    /** In place of a reply: the connection ends without one. */
    public static final String HANG_UP = "";

    private final ServerSocket door;
    private final boolean keeping;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final Map<String, Queue<String>> said = new ConcurrentHashMap<>();

    /** A mail as it came: from and to whom the envelope says, and all of its lines. */
    public record Taken(String from, String to, String mail) {

        /** The first header of this name, folded lines put together. */
        public String header(String name) {
            var heads = mail.substring(0, mail.indexOf("\n\n")).replaceAll("\n[ \t]+", " ");
            return heads.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .findFirst()
                    .map(line -> line.substring(name.length() + 1).strip())
                    .orElseThrow();
        }
    }

    private SmtpSink(boolean keeping) {
        this.keeping = keeping;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    public static SmtpSink keeping() {
        return new SmtpSink(true);
    }

    /** Only counts. */
    public static SmtpSink counting() {
        return new SmtpSink(false);
    }

    public int port() {
        return door.getLocalPort();
    }

    public List<Taken> taken() {
        return taken;
    }

    public int count() {
        return count.get();
    }

    public int connections() {
        return connections.get();
    }

    /**
     * What it says to the next command of this name, in place of what it would.
     *
     * @param command {@code MAIL}, {@code RCPT}, {@code DATA}, or {@code .} for what follows a mail's last line
     */
    public SmtpSink next(String command, String reply) {
        said.computeIfAbsent(command, first -> new ConcurrentLinkedQueue<>()).add(reply);
        return this;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor) {
            visitor.setTcpNoDelay(true);
            new Talk(visitor).run();
        } catch (IOException gone) {
            // The other side has hung up.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private final class Talk {

        private final Socket visitor;
        private final BufferedReader in;
        private String from = "";
        private String to = "";

        Talk(Socket visitor) throws IOException {
            this.visitor = visitor;
            in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        void run() throws IOException {
            say("220 sink");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
                if (!answer(command, line)) {
                    return;
                }
            }
        }

        private boolean answer(String command, String line) throws IOException {
            return switch (command) {
                case "MAIL" -> {
                    from = between(line);
                    yield reply(command, "250 ok");
                }
                case "RCPT" -> {
                    to = between(line);
                    yield reply(command, "250 ok");
                }
                case "DATA" -> reply(command, "354 go on") && take();
                case "QUIT" -> {
                    say("221 bye");
                    yield false;
                }
                default -> reply(command, "250 ok");
            };
        }

        private boolean take() throws IOException {
            var mail = new StringBuilder();
            for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    // Whoever brought it was ended before all of it was here.
                    return false;
                }
                if (keeping) {
                    mail.append(line.startsWith("..") ? line.substring(1) : line)
                            .append('\n');
                }
            }
            if (keeping) {
                taken.add(new Taken(from, to, mail.toString()));
            }
            count.incrementAndGet();
            return reply(".", "250 taken");
        }

        /** Whether the talk goes on. */
        private boolean reply(String command, String usual) throws IOException {
            var queue = said.get(command);
            var words = queue == null ? null : queue.poll();
            if (HANG_UP.equals(words)) {
                return false;
            }
            say(words == null ? usual : words);
            return words == null || !words.startsWith("421");
        }

        private void say(String words) throws IOException {
            visitor.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            visitor.getOutputStream().flush();
        }

        private static String between(String line) {
            return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        }
    }
}
