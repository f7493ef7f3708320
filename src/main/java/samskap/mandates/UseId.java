package samskap.mandates;

/** Names a use of a mandate. */
public record UseId(long value) {}
