package samskap.value.evidence;

/**
 * Somebody's support for a thing.
 *
 * @param thing its number, from 0
 * @param group the number of the group that the person belongs to, from 0; {@link #ALONE} when to none
 * @param at when, in hours from some moment
 */
public record Voice(int thing, int group, double at) {

    /** Belongs to no group. */
    public static final int ALONE = -1;
}
