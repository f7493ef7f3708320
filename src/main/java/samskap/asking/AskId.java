package samskap.asking;

/** Names a question that was asked. */
public record AskId(long value) {}
