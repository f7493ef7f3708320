package samskap.moments;

import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * A moment is for everybody here to read: it was told or noted, or a colleague let it in.
 *
 * @param notedBy the colleague who saw or heard it, null when it was told by whoever it happened to
 */
public record MomentShown(
        MomentId moment, PlaceId place, @Nullable PersonId notedBy) {}
