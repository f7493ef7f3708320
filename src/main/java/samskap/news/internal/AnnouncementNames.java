package samskap.news.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;
import samskap.shared.Language;

/** Tells the audit log what announcements are called. */
@Component
class AnnouncementNames implements ThingNames {

    private final AnnouncementStore store;

    AnnouncementNames(AnnouncementStore store) {
        this.store = store;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.ANNOUNCEMENT;
    }

    /** What is not out yet is for owners alone: others read its number. */
    @Override
    public Map<Long, Name> of(Collection<Long> ids, Language language) {
        var names = new HashMap<Long, Name>();
        ids.stream()
                .distinct()
                .forEach(id -> store.find(new AnnouncementId(id))
                        .filter(Announcement::isPublished)
                        .ifPresent(found -> names.put(id, new Name(found.title(), found.path()))));
        return names;
    }
}
