package samskap.scoring;

import java.time.Instant;
import samskap.identity.PersonId;

/** What a judge said to the others about an idea that they disagree on. */
public record Said(PersonId by, String words, Instant at) {}
