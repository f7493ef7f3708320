package samskap.news;

import java.time.Instant;
import samskap.identity.PersonId;

/** An announcement came out. Heard within the same transaction; it comes out once. */
public record AnnouncementPublished(AnnouncementId announcement, PersonId by, Instant at) {}
