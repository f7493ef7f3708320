package samskap.mandates;

/** Names a request for a decision. */
public record RequestId(long value) {}
