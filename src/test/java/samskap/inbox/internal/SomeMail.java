package samskap.inbox.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A mail while a test writes it. */
public final class SomeMail {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private String text = "";

    private SomeMail(String from, String to) {
        headers.put("Authentication-Results", "mx.nordkok.example; dmarc=pass header.from=" + domain(from));
        headers.put("From", from);
        headers.put("To", to);
        headers.put("Subject", "Re: An idea");
        headers.put("Message-ID", "<" + UUID.randomUUID() + "@mail.example>");
        headers.put("Date", "Thu, 26 Nov 2026 09:00:00 +0100");
        headers.put("MIME-Version", "1.0");
        headers.put("Content-Type", "text/plain; charset=utf-8");
        headers.put("Content-Transfer-Encoding", "8bit");
    }

    private static String domain(String from) {
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "");
    }

    /** A mail of which our mail server has found that it is from whom it says. */
    public static SomeMail from(String from, String to) {
        return new SomeMail(from, to);
    }

    public SomeMail with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public SomeMail without(String header) {
        headers.remove(header);
        return this;
    }

    public SomeMail saying(String words) {
        text = words;
        return this;
    }

    public byte[] raw() {
        var raw = new StringBuilder();
        headers.forEach(
                (name, value) -> raw.append(name).append(": ").append(value).append("\r\n"));
        raw.append("\r\n").append(text.replace("\n", "\r\n")).append("\r\n");
        return raw.toString().getBytes(StandardCharsets.UTF_8);
    }
}
