package samskap.chair;

/** Names a decision. */
public record DecisionId(long value) {}
