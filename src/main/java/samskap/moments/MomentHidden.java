package samskap.moments;

/**
 * A moment that was for everybody here to read is so no longer: a colleague put it aside, or is to look at it first.
 */
public record MomentHidden(MomentId moment, PlaceId place) {}
