package samskap.moments.internal;

import java.time.Duration;
import org.springframework.stereotype.Component;
import samskap.moments.Place;
import samskap.moments.Sender;
import samskap.moments.TooMuch;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

/**
 * How much may be told before a colleague looks first, and how much at all. A shop has one address for everybody in it,
 * so what comes thick from one address is held and never refused on its account alone; only what no shop ever tells is
 * asked to come later, and the devices keep it until then.
 */
@Component
class Flood {

    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static final Limit DEVICE = new Limit("moment-device", 12, AN_HOUR);
    private static final Limit ADDRESS = new Limit("moment-address", 60, A_WHILE);
    private static final Limit PLACE = new Limit("moment-place", 200, A_WHILE);
    private static final Limit MOST_OF_ADDRESS = new Limit("moment-address-most", 600, AN_HOUR);
    private static final Limit MOST_OF_PLACE = new Limit("moment-place-most", 2_000, AN_HOUR);

    private final RateLimits limits;

    Flood(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts one more.
     *
     * @return whether so many come that a colleague is to look first
     * @throws TooMuch when even that would be too many
     */
    boolean isRising(Sender sender, Place place) {
        var at = Long.toString(place.id().value());
        var from = RateLimits.origin(sender.address()) + "@" + at;
        bound(MOST_OF_ADDRESS, from);
        bound(MOST_OF_PLACE, at);
        // Each of them counts, whatever the others say.
        var tooMany = isOver(ADDRESS, from) | isOver(PLACE, at);
        return (!sender.device().isEmpty() && isOver(DEVICE, sender.device())) | tooMany;
    }

    private void bound(Limit limit, String who) {
        try {
            limits.take(limit, who);
        } catch (Refusal empty) {
            throw new TooMuch(((Number) empty.arguments()[0]).longValue());
        }
    }

    private boolean isOver(Limit limit, String who) {
        try {
            limits.take(limit, who);
            return false;
        } catch (Refusal empty) {
            return true;
        }
    }
}
