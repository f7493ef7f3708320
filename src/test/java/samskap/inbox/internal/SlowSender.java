package samskap.inbox.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Brings a mail by SMTP, most of it at once and its end when a test wants it. */
final class SlowSender implements AutoCloseable {

    private final Socket line;
    private final BufferedReader answers;

    SlowSender(int port, String to) throws IOException {
        line = new Socket("127.0.0.1", port);
        answers = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        answers.readLine();
        say("HELO somebody");
        say("MAIL FROM:<slow@example.com>");
        say("RCPT TO:<" + to + ">");
        say("DATA");
    }

    private String say(String command) throws IOException {
        line.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return answers.readLine();
    }

    /** @param bytes so many of it are brought, and something is missing still */
    void begin(int bytes) throws IOException {
        var words = "Subject: Slow\r\n\r\n" + "Slow words.\r\n".repeat(bytes / 13);
        line.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    /** The end of it, and what is answered to that. */
    String end() throws IOException {
        return say(".");
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
