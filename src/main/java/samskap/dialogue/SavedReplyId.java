package samskap.dialogue;

/** Names a saved reply. */
public record SavedReplyId(long value) {}
