package samskap.mail;

import java.time.Instant;
import java.util.Map;

/**
 * A mail that was kept instead of sent.
 *
 * @param number counts from one since the start
 * @param from name and address of the sender
 * @param headers what else would stand above it, by name
 */
public record KeptMail(long number, String from, Map<String, String> headers, Instant sentAt, Mail mail) {

    public KeptMail {
        headers = Map.copyOf(headers);
    }
}
