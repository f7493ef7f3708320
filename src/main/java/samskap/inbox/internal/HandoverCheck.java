package samskap.inbox.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import samskap.mail.MailCheck.Found;
import samskap.mail.MailCheck.Step;

/** Comes to our own door as the mail server does that hands mail over, and leaves again. */
record HandoverCheck(InboxSettings.Smtp settings) {

    private static final int PATIENCE = 5_000;
    private static final String EVERYWHERE = "0.0.0.0";

    Found run() {
        var port = Objects.requireNonNull(settings.port());
        var host = settings.host().equals(EVERYWHERE) ? "127.0.0.1" : settings.host();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            var greeting = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return greeting != null && greeting.startsWith("220")
                    ? Found.well(Step.HANDOVER, host + ":" + port)
                    : Found.failed(Step.HANDOVER, host + ":" + port + " " + Objects.requireNonNullElse(greeting, ""));
        } catch (IOException silent) {
            return Found.failed(Step.HANDOVER, host + ":" + port + " " + silent.getMessage());
        }
    }
}
