package samskap.dialogue;

/** A message's identity. */
public record MessageId(long value) {}
