package samskap.mandates;

/** Names a mandate. */
public record MandateId(long value) {}
