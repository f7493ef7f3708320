package samskap.moments;

/** Names a place. */
public record PlaceId(long value) {}
