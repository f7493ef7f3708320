package samskap.customers;

/** Names what a colleague wrote about a customer. */
public record NoteId(long value) {}
