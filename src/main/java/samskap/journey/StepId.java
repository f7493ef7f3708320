package samskap.journey;

/** Names a step of the journey. */
public record StepId(long value) {}
