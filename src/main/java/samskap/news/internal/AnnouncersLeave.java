package samskap.news.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.identity.RolesChanged;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Nothing comes out by itself in the name of somebody who announces here no more: it is a draft again, and waits for a
 * colleague who goes on with it in their own name.
 */
@Component
class AnnouncersLeave {

    private final AnnouncementStore store;
    private final Audit audit;
    private final Live live;

    AnnouncersLeave(AnnouncementStore store, Audit audit, Live live) {
        this.store = store;
        this.audit = audit;
        this.live = live;
    }

    @EventListener
    void hear(RolesChanged changed) {
        if (changed.before().contains(Role.OWNER) && !changed.after().contains(Role.OWNER)) {
            takeBack(changed.person(), changed.by());
        }
    }

    @EventListener
    void hear(PersonForgotten forgotten) {
        takeBack(forgotten.person(), forgotten.colleague());
    }

    private void takeBack(PersonId author, @Nullable PersonId by) {
        var drafts = store.takeBackSchedulesOf(author);
        for (var draft : drafts) {
            var thing = NewsDesk.thing(draft.id());
            var entry = by == null ? Entry.ofRule(NewsDesk.SCHEDULED, thing) : Entry.of(by, NewsDesk.SCHEDULED, thing);
            audit.record(entry.changing(NewsDesk.told(Objects.requireNonNull(draft.scheduledFor())), ""));
        }
        if (!drafts.isEmpty()) {
            live.changed(new Change(Change.Kind.NEWS_CHANGED, 0));
        }
    }
}
