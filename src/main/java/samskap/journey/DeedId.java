package samskap.journey;

/** Names something that was done about a step. */
public record DeedId(long value) {}
