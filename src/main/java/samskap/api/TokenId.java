package samskap.api;

/** A token's number; it opens nothing. */
public record TokenId(long value) {}
