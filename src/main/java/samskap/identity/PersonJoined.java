package samskap.identity;

/** Somebody signed in for the first time and told us their name. */
public record PersonJoined(PersonId person) {}
