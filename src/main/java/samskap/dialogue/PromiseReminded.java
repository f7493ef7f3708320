package samskap.dialogue;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * Somebody is to be reminded of a promise. Heard within the same transaction, once for each person and reminder.
 *
 * @param owner who promised
 * @param told who is to hear of it
 */
public record PromiseReminded(
        MessageId promise, IdeaId idea, PersonId owner, PersonId told, Reminder reminder, Instant at) {}
