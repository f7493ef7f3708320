package samskap.identity;

/** A person's identity, for as long as the person is with us. */
public record PersonId(long value) {}
