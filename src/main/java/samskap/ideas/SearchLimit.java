package samskap.ideas;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

/**
 * How often somebody may search. Whoever types waits for each answer and stays far below it; a search costs more than a
 * page, so nobody may have a hundred each second.
 */
@Component
public class SearchLimit {

    private final RateLimits limits;
    private final Limit limit;

    SearchLimit(RateLimits limits, @Value("${samskap.search.per-minute:300}") long times) {
        this.limits = limits;
        this.limit = new Limit("search", times, Duration.ofMinutes(1));
    }

    /**
     * A visitor searches, of whom we know no more than the address.
     *
     * @throws Refusal when that was too often, saying how many seconds to wait
     */
    public void byVisitorAt(String address) {
        limits.take(limit, RateLimits.origin(address));
    }

    /**
     * Somebody who is signed in searches.
     *
     * @throws Refusal when that was too often, saying how many seconds to wait
     */
    public void by(Person person) {
        limits.take(limit, "person " + person.id().value());
    }
}
