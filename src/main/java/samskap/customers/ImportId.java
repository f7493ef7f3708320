package samskap.customers;

/** Names a list that is on its way in. */
public record ImportId(long value) {}
