package samskap.moments.internal;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.moments.Place;
import samskap.moments.Sender;
import samskap.moments.TooMuch;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

/**
 * How much may be told before a colleague looks first, and how much at all. A shop has one address for everybody in it,
 * so what comes thick from one address is held first; only what no shop ever tells is asked to come later, and the
 * devices keep it until then. What comes thick at a place from many addresses is held and never refused: a few
 * addresses must not silence whoever else is there.
 */
@Component
class Flood {

    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static final Limit DEVICE = new Limit("moment-device", 12, AN_HOUR);
    private static final Limit ADDRESS = new Limit("moment-address", 60, A_WHILE);
    private static final Limit PLACE = new Limit("moment-place", 200, A_WHILE);
    private static final Limit MOST_OF_ADDRESS = new Limit("moment-address-most", 600, AN_HOUR);

    /** Three answers and a picture belong to a moment; somebody may think again. */
    private static final Limit ADDITIONS = new Limit("moment-additions", 40, AN_HOUR);

    private static final Limit REPLIES = new Limit("moment-replies", 30, AN_HOUR);

    private final RateLimits limits;

    Flood(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts one more.
     *
     * @return whether so many come that a colleague is to look first
     * @throws TooMuch when even that would be too many from one address
     */
    boolean isRising(Sender sender, Place place) {
        var at = Long.toString(place.id().value());
        var from = RateLimits.origin(sender.address()) + "@" + at;
        bound(MOST_OF_ADDRESS, from);
        // Each of them counts, whatever the others say.
        var tooMany = isOver(ADDRESS, from) | isOver(PLACE, at);
        return (!sender.device().isEmpty() && isOver(DEVICE, sender.device())) | tooMany;
    }

    /**
     * Counts one more thing that is added with a key.
     *
     * @throws TooMuch when nobody adds so much to a moment
     */
    void adding(UUID key) {
        bound(ADDITIONS, key.toString());
    }

    /**
     * Counts one more that somebody says to what colleagues said.
     *
     * @throws TooMuch when that is too many
     */
    void replying(Person teller) {
        bound(REPLIES, Long.toString(teller.id().value()));
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
