package samskap.moments;

import org.jspecify.annotations.Nullable;

/**
 * Which moments somebody wants to see.
 *
 * @param place null for all
 * @param stage the number of a part of the journey, null for all
 * @param well null for both
 * @param theme null for all
 */
public record MomentQuery(
        Moment.State state,
        @Nullable PlaceId place,
        @Nullable Integer stage,
        @Nullable Boolean well,
        @Nullable ThemeId theme) {

    /** Everything that is shown. */
    public static final MomentQuery ALL = new MomentQuery(Moment.State.SHOWN, null, null, null);

    /** Of whatever theme. */
    public MomentQuery(Moment.State state, @Nullable PlaceId place, @Nullable Integer stage, @Nullable Boolean well) {
        this(state, place, stage, well, null);
    }

    /** Whether this one is among them. */
    public boolean matches(Moment moment) {
        return moment.state() == state
                && (place == null || place.equals(moment.place().id()))
                && (stage == null || stage == moment.place().stage().id())
                && (well == null || well == moment.well())
                && (theme == null || theme.equals(moment.theme()));
    }
}
