package samskap.mail.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long a mail is tried that a mail server does not take: soon at first, then less and less often, for three days.
 */
final class Patience {

    /** After each try that failed; after the last one it is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private Patience() {}

    /** When it is tried again that was tried so often; empty when it is given up. */
    static Optional<Instant> again(int tries, Instant now) {
        return tries > WAITS.size() ? Optional.empty() : Optional.of(now.plus(WAITS.get(tries - 1)));
    }
}
