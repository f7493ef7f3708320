package samskap.news.internal;

import org.springframework.stereotype.Component;
import samskap.audit.NamedThings;
import samskap.audit.Thing;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;

/**
 * Tells the audit log what announcements are called. What is not out yet is for owners alone: others read its number.
 */
@Component
class AnnouncementNames extends NamedThings<Announcement> {

    AnnouncementNames(AnnouncementStore store) {
        super(
                Thing.Kind.ANNOUNCEMENT,
                ids -> store
                        .find(ids.stream().distinct().map(AnnouncementId::new).toList())
                        .stream()
                        .filter(Announcement::isPublished)
                        .toList(),
                announcement -> announcement.id().value(),
                (announcement, language) -> new Name(announcement.title(), announcement.path()));
    }
}
