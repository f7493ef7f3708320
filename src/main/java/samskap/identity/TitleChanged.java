package samskap.identity;

/** An administrator said anew what somebody works with; heard within the transaction. */
public record TitleChanged(PersonId person, PersonId by) {}
