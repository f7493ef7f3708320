package samskap.developing;

/** The identity of a suggested wording. */
public record SuggestionId(long value) {}
