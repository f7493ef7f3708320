package samskap.chair;

import java.util.Optional;
import samskap.customers.TeamPace;
import samskap.value.lens.Wilson;

/**
 * How a team keeps in touch with customers.
 *
 * @param pace how many they met, and how many before
 * @param days in how many days, each time
 */
public record Contact(TeamPace pace, int days) {

    /** How many times as many as before, with its interval's ends. */
    public record Ratio(double low, double high) {}

    /**
     * How many times as many customers they meet as before; empty where too few were met to say so. While nothing
     * changes, each meeting falls into either half of the days like the toss of a coin: the odds at the ends of the
     * interval around the later half's share are those of the ratio (Przyborowski and Wilenski 1940).
     */
    public Optional<Ratio> ratio() {
        var all = pace.met() + pace.before();
        if (all < FollowUp.ENOUGH || pace.before() == 0) {
            return Optional.empty();
        }
        var later = Wilson.of(pace.met(), all, FollowUp.LEVEL);
        return Optional.of(new Ratio(odds(later.low()), odds(later.high())));
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
