package samskap.mail.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import samskap.identity.EmailAddress;

/**
 * How fast mail leaves, in all and to each provider: many who follow an idea have their mailbox with the same one,
 * which turns away whoever comes with hundreds at a time. Counts what this node sends.
 */
@Component
class Pace {

    private final Settings settings;
    private final Lane all;
    private final Map<String, Lane> lanes = new HashMap<>();

    Pace(Settings settings) {
        this.settings = settings;
        all = new Lane(settings.perSecond());
    }

    /**
     * @param perSecond how many mails leave in a second, 0 for as many as can be
     * @param perDomain the same for single domains of recipients
     * @param lines over how many connections they leave where they are many
     */
    @ConfigurationProperties("samskap.mail.pace")
    record Settings(
            @DefaultValue("0") double perSecond,
            @DefaultValue Map<String, Double> perDomain,
            @DefaultValue("4") int lines) {

        Settings {
            perDomain = Collections.unmodifiableMap(new HashMap<>(perDomain));
        }
    }

    /** Over how many connections mails leave where they are many. */
    int lines() {
        return Math.max(1, settings.lines());
    }

    /** Empty when a mail to this address may leave now; else the moment at which it is to be tried again. */
    synchronized Optional<Instant> turn(EmailAddress to, Instant now) {
        var lane = lane(to);
        if (lane.isFree(now) && all.isFree(now)) {
            lane.pass(now);
            all.pass(now);
            return Optional.empty();
        }
        var late = lane.isFree(now) ? all : lane;
        return Optional.of(late.nextInLine(now));
    }

    /** A mail leaves for which somebody waits: it is not held up, but others come after it. */
    synchronized void pass(EmailAddress to, Instant now) {
        lane(to).pass(now);
        all.pass(now);
    }

    private Lane lane(EmailAddress to) {
        var domain = to.domain();
        return lanes.computeIfAbsent(
                domain, other -> new Lane(settings.perDomain().getOrDefault(domain, 0.0)));
    }

    /** Lets so many through in each second, and tells each that comes too early when it is its turn. */
    private static final class Lane {

        private static final Duration BURST = Duration.ofSeconds(1);

        private final Duration gap;
        private Instant free = Instant.MIN;
        private Instant line = Instant.MIN;

        Lane(double perSecond) {
            gap = perSecond <= 0 ? Duration.ZERO : Duration.ofNanos((long) (1e9 / perSecond));
        }

        /** What was not used within the last second may be caught up on. */
        boolean isFree(Instant now) {
            return gap.isZero() || !free.isAfter(now);
        }

        void pass(Instant now) {
            var earliest = now.minus(BURST);
            free = (free.isBefore(earliest) ? earliest : free).plus(gap);
        }

        Instant nextInLine(Instant now) {
            line = (line.isBefore(now) ? now : line).plus(gap);
            return line;
        }
    }
}
