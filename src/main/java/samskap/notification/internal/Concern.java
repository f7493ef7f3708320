package samskap.notification.internal;

import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.notification.Reason;

/** Somebody who is concerned with an idea, and the strongest reason for it. */
record Concern(PersonId person, IdeaId idea, Reason reason) {}
