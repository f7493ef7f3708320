package samskap.ideas;

/**
 * A stage or a topic takes in another, with all its ideas; once more when some were shared there in the meantime. Heard
 * within the same transaction, which holds the journey, before the ideas move: whoever keeps something by stage or
 * topic carries it over.
 */
public record PartTakenIn(JourneyDesk.Kind kind, int from, int into) {}
