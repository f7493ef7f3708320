package samskap.ideas;

import samskap.identity.PersonId;

/** Its author has left and taken their words along: nothing of what it said stays, here or elsewhere. */
public record IdeaWithdrawn(IdeaId idea, PersonId author) {}
