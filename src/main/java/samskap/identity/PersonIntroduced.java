package samskap.identity;

/** A colleague noted who somebody is that nobody here knew. Heard within the same transaction. */
public record PersonIntroduced(PersonId person) {}
