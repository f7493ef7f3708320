package samskap.inbox.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Stands before a mailbox's server and hides what that one can do beyond the protocol's first version. */
final class PoorImap implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final String hidden;

    /** @param hidden the capabilities that nobody hears of, with a bar between them */
    PoorImap(int server, String hidden) {
        this.server = server;
        this.hidden = hidden;
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                var host = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.ofVirtual().start(() -> pass(visitor, host, false));
                Thread.ofVirtual().start(() -> pass(host, visitor, true));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Ends with either side. */
    private void pass(Socket from, Socket to, boolean hiding) {
        try (from;
                to) {
            var in = new BufferedInputStream(from.getInputStream());
            for (var line = line(in); line.length > 0; line = line(in)) {
                send(to.getOutputStream(), hiding ? poorer(line) : line);
            }
        } catch (IOException gone) {
            // The other side has hung up.
        }
    }

    private byte[] poorer(byte[] line) {
        var text = new String(line, StandardCharsets.ISO_8859_1);
        return text.contains("CAPABILITY")
                ? text.replaceAll(" (" + hidden + ")\\b", "").getBytes(StandardCharsets.ISO_8859_1)
                : line;
    }

    private static void send(OutputStream out, byte[] line) throws IOException {
        out.write(line);
        out.flush();
    }

    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        int letter;
        do {
            letter = in.read();
            if (letter >= 0) {
                line.write(letter);
            }
        } while (letter >= 0 && letter != '\n');
        return line.toByteArray();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
