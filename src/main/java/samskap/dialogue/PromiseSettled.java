package samskap.dialogue;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/** A promise was kept or broken, with a word to everyone. Heard within the same transaction. */
public record PromiseSettled(MessageId promise, IdeaId idea, PersonId by, Instant at) {}
