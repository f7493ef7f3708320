package samskap.api.http;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Left;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

/**
 * How often programs may ask. What a person may do in an hour is for use cases to say, and holds here too; this keeps a
 * program that runs away from taking the place down. It tells what is left with each answer
 * (draft-ietf-httpapi-ratelimit-headers).
 */
@Component
class ApiLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final RateLimits limits;
    private final Limit reading;
    private final Limit acting;

    ApiLimits(
            RateLimits limits,
            @Value("${samskap.api.reads-per-minute:60000}") long reads,
            @Value("${samskap.api.acts-per-minute:6000}") long acts) {
        this.limits = limits;
        this.reading = new Limit("api-reading", reads, WINDOW);
        this.acting = new Limit("api-acting", acts, WINDOW);
    }

    /**
     * @param address where the request came from
     * @return headers that tell what is left
     * @throws ProblemException when nothing is
     */
    Map<String, String> take(Endpoint endpoint, Caller caller, String address) {
        var limit = endpoint.isReading() ? reading : acting;
        try {
            return told(limit, limits.take(limit, who(caller, address)));
        } catch (Refusal tooFast) {
            throw ProblemException.because(Trouble.TOO_FAST, tooFast.key(), tooFast.arguments())
                    .with("Retry-After", tooFast.arguments()[0].toString());
        }
    }

    /** A token each; of visitors we know no more than their address. */
    private static String who(Caller caller, String address) {
        return caller.isVisitor()
                ? RateLimits.origin(address)
                : "token " + Objects.requireNonNull(caller.token()).id().value();
    }

    private static Map<String, String> told(Limit limit, Left left) {
        var name = "\"" + limit.name() + "\"";
        return Map.of(
                "RateLimit-Policy", name + ";q=" + limit.times() + ";w=" + WINDOW.toSeconds(),
                "RateLimit", name + ";r=" + left.times() + ";t=" + seconds(left.full()));
    }

    private static long seconds(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }
}
