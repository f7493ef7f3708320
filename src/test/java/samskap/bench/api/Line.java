package samskap.bench.api;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A program's connection to the API, kept from one request to the next as far as the server keeps it. */
public final class Line implements AutoCloseable {

    /** @param body empty when there was none */
    public record Answer(int status, String body) {

        public boolean went() {
            return status >= 200 && status < 300;
        }
    }

    private static final int PATIENCE = 30_000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    public Line(int port) {
        this.port = port;
    }

    /**
     * Asks and waits for the whole answer.
     *
     * @throws IOException when the connection broke: nobody knows whether it was done
     */
    public Answer ask(Wish wish) throws IOException {
        try {
            var open = opened();
            open.getOutputStream().write(wish.bytes());
            return answered();
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private Socket opened() throws IOException {
        if (socket == null) {
            var fresh = new Socket(InetAddress.getLoopbackAddress(), port);
            fresh.setTcpNoDelay(true);
            fresh.setSoTimeout(PATIENCE);
            in = new BufferedInputStream(fresh.getInputStream());
            socket = fresh;
        }
        return socket;
    }

    private Answer answered() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
            last |= lower.equals("connection: close");
        }
        var body = from().readNBytes(length);
        if (body.length < length) {
            throw new EOFException("The server hung up");
        }
        if (last) {
            close();
        }
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var sign = from().read(); sign != '\n'; sign = from().read()) {
            if (sign < 0) {
                throw new EOFException("The server hung up");
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    private InputStream from() throws IOException {
        if (in == null) {
            throw new EOFException("The server hung up");
        }
        return in;
    }

    @Override
    public void close() {
        var open = socket;
        socket = null;
        in = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException closedAlready) {
                // Then it is closed.
            }
        }
    }
}
