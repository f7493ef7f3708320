package samskap.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * How often somebody may do a thing. Buckets live in this node's memory: they guard against haste and abuse, not
 * against a determined crowd, and a restart forgives.
 */
@Component
public class RateLimits {

    /**
     * @param name what is limited, part of the bucket's key
     * @param times how many are allowed
     * @param per in this time, refilled evenly
     */
    public record Limit(String name, long times, Duration per) {}

    /**
     * What is left of a limit.
     *
     * @param times how often somebody may still do it
     * @param full in how long they may do it as often as ever
     */
    public record Left(long times, Duration full) {}

    private record Key(String limit, String who) {}

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            // As long as the longest limit.
            .expireAfterAccess(Duration.ofDays(1))
            .build();
    private final TimeMeter time;

    RateLimits(Clock clock) {
        this.time = new ClockTime(clock);
    }

    /**
     * Takes one from the bucket.
     *
     * @return what is left in it
     * @throws Refusal when it is empty, saying how many seconds to wait
     */
    public Left take(Limit limit, String who) {
        var bucket = buckets.get(
                new Key(limit.name(), who),
                key -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(
                                bandwidth -> bandwidth.capacity(limit.times()).refillGreedy(limit.times(), limit.per()))
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var seconds = Math.max(
                    1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
            throw Refusal.because("shared.refused.tooFast", seconds);
        }
        return new Left(probe.getRemainingTokens(), Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /**
     * Who is behind an address, for a bucket: a household has one address of version 4, and of version 6 a whole
     * network (/64), whose addresses it can change as it likes.
     */
    public static String origin(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var whole = InetAddress.ofLiteral(address.replaceFirst("%.*$", "")).getAddress();
            return whole.length == 4 ? address : HexFormat.of().formatHex(whole, 0, 8);
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    /** The product's clock, so that limits follow the same time as everything else. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
