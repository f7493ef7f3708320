package samskap.news;

import samskap.identity.PersonId;

/** Somebody opened an announcement's page. */
public record AnnouncementRead(AnnouncementId announcement, PersonId reader) {}
