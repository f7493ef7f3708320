package samskap.audit;

import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;

/**
 * What somebody did, to what, and why. Never holds a name of a person: that comes from the person when it is read.
 *
 * @param by who did it, null when a rule of the place did
 * @param other a second thing that it concerned: the idea that another was merged into, whom support was given for
 * @param before what stood there: a translation key, which each reader is told in their language, or a colleague's own
 *     words; empty when nothing did
 * @param after what stands there now, likewise; empty when that goes without saying
 * @param reason why, in the colleague's words; may be empty, and is forgotten with a person whom the entry concerns
 */
public record Entry(
        @Nullable PersonId by,
        Act act,
        Thing thing,
        @Nullable Thing other,
        String before,
        String after,
        String reason) {

    /** The longest value that is kept whole, in characters; a longer one is cut. */
    public static final int LONGEST_VALUE = 400;

    public Entry {
        before = shortened(before);
        after = shortened(after);
    }

    public static Entry of(Person by, Act act, Thing thing) {
        return of(by.id(), act, thing);
    }

    public static Entry of(PersonId by, Act act, Thing thing) {
        return new Entry(by, act, thing, null, "", "", "");
    }

    /** What a rule of the place did by itself. */
    public static Entry ofRule(Act act, Thing thing) {
        return new Entry(null, act, thing, null, "", "", "");
    }

    public Entry with(Thing alsoConcerned) {
        return new Entry(by, act, thing, alsoConcerned, before, after, reason);
    }

    public Entry changing(String from, String to) {
        return new Entry(by, act, thing, other, from, to, reason);
    }

    public Entry because(String why) {
        return new Entry(by, act, thing, other, before, after, why);
    }

    private static String shortened(String value) {
        // Counted in letters, as the table does: none is cut in two.
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
    }
}
