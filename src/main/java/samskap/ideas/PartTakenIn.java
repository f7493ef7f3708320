package samskap.ideas;

/**
 * A stage or a topic took in another, with all its ideas. Heard within the same transaction, which holds the journey:
 * whoever keeps something by stage or topic carries it over.
 */
public record PartTakenIn(JourneyDesk.Kind kind, int from, int into) {}
