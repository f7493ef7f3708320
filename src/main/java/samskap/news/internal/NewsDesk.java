package samskap.news.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;
import samskap.news.AnnouncementPublished;
import samskap.news.AnnouncementRead;
import samskap.news.AnnouncementText;
import samskap.news.News;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Who may announce what, and when it comes out. */
@Service
class NewsDesk implements News {

    private static final Logger log = LoggerFactory.getLogger(NewsDesk.class);

    private final AnnouncementStore store;
    private final AnnouncementForm form;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final InOneGo inOneGo;
    private final Clock clock;

    NewsDesk(
            AnnouncementStore store,
            AnnouncementForm form,
            ApplicationEventPublisher events,
            Live live,
            InOneGo inOneGo,
            Clock clock) {
        this.store = store;
        this.form = form;
        this.events = events;
        this.live = live;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public Slice<Announcement> published(@Nullable Cursor after, int size) {
        return store.published(after, size);
    }

    @Override
    public Optional<Announcement> find(@Nullable Person viewer, AnnouncementId id) {
        var isOwner = viewer != null && viewer.has(Role.OWNER);
        return store.find(id).filter(found -> isOwner || found.isPublished());
    }

    @Override
    public void read(Person reader, AnnouncementId id) {
        store.find(id)
                .filter(Announcement::isPublished)
                .ifPresent(found -> events.publishEvent(new AnnouncementRead(found.id(), reader.id())));
    }

    @Override
    public List<Announcement> pending(Person owner) {
        owner.require(Role.OWNER);
        return store.pending();
    }

    @Override
    public Announcement write(Person owner, UUID key, AnnouncementText text) {
        owner.require(Role.OWNER);
        var checked = form.checked(text);
        try {
            return found(store.begunWith(key)
                    .orElseGet(() -> inOneGo.run(() -> store.add(owner.id(), key, checked, clock.instant()))));
        } catch (DuplicateKeyException begunMeanwhile) {
            return found(store.begunWith(key).orElseThrow(() -> begunMeanwhile));
        }
    }

    private Announcement found(AnnouncementId id) {
        return store.find(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Announcement edit(Person owner, AnnouncementId id, int version, AnnouncementText text) {
        owner.require(Role.OWNER);
        var checked = form.checked(text);
        found(id);
        inOneGo.run(() -> {
            if (!store.change(id, version, checked, clock.instant())) {
                throw Refusal.because("news.refused.stale");
            }
        });
        return told(id);
    }

    @Override
    public Announcement publish(Person owner, AnnouncementId id) {
        owner.require(Role.OWNER);
        comesOut(found(id), store::publish);
        return found(id);
    }

    /** Whoever wrote it tells it, also when somebody else lets it out. */
    private void comesOut(Announcement announcement, BiPredicate<AnnouncementId, Instant> publish) {
        inOneGo.run(() -> {
            var now = clock.instant();
            if (publish.test(announcement.id(), now)) {
                events.publishEvent(new AnnouncementPublished(announcement.id(), announcement.by(), now));
                live.changed(new Change(Change.Kind.NEWS_CHANGED, 0));
            }
        });
    }

    @Override
    public Announcement schedule(Person owner, AnnouncementId id, @Nullable Instant at) {
        owner.require(Role.OWNER);
        if (at != null && !at.isAfter(clock.instant())) {
            throw Refusal.of("at", "news.refused.past");
        }
        found(id);
        if (!store.schedule(id, at)) {
            throw Refusal.because("news.refused.out");
        }
        return found(id);
    }

    @Override
    public void discard(Person owner, AnnouncementId id) {
        owner.require(Role.OWNER);
        found(id);
        if (!store.discard(id)) {
            throw Refusal.because("news.refused.out");
        }
    }

    /** Each comes out once, whichever of several nodes gets to it; one that can't keeps no other waiting. */
    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
    void letOut() {
        store.due(clock.instant()).forEach(id -> {
            try {
                store.find(id).ifPresent(due -> comesOut(due, store::publishDue));
            } catch (RuntimeException failed) {
                log.warn("Announcement {} could not come out and is tried again", id.value(), failed);
            }
        });
    }

    private Announcement told(AnnouncementId id) {
        live.changed(new Change(Change.Kind.NEWS_CHANGED, 0));
        return found(id);
    }
}
