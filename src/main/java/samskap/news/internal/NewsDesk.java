package samskap.news.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.People;
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

    private static final Act PUBLISHED = Act.of("audit.act.news.published");
    private static final Act CHANGED = Act.of("audit.act.news.changed");
    static final Act SCHEDULED = Act.of("audit.act.news.scheduled");
    private static final Act DISCARDED = Act.of("audit.act.news.discarded");

    private final AnnouncementStore store;
    private final AnnouncementForm form;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final InOneGo inOneGo;
    private final Clock clock;

    NewsDesk(
            AnnouncementStore store,
            AnnouncementForm form,
            People people,
            Audit audit,
            ApplicationEventPublisher events,
            Live live,
            InOneGo inOneGo,
            Clock clock) {
        this.store = store;
        this.form = form;
        this.people = people;
        this.audit = audit;
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
        return Optional.ofNullable(find(viewer, List.of(id)).get(id));
    }

    @Override
    public Map<AnnouncementId, Announcement> find(@Nullable Person viewer, Collection<AnnouncementId> ids) {
        var isOwner = viewer != null && viewer.has(Role.OWNER);
        return store.find(ids).stream()
                .filter(found -> isOwner || found.isPublished())
                .collect(Collectors.toMap(Announcement::id, found -> found));
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
        var before = found(id);
        inOneGo.run(() -> {
            if (!store.change(id, version, checked, clock.instant())) {
                throw Refusal.because("news.refused.stale");
            }
            takeOver(owner, before);
            audit.record(Entry.of(owner, CHANGED, thing(id)));
        });
        return told(id);
    }

    @Override
    public Announcement publish(Person owner, Announcement seen) {
        owner.require(Role.OWNER);
        var id = seen.id();
        inOneGo.run(() -> {
            takeOver(owner, found(id));
            comesOut(
                    found(id),
                    (draft, now) -> store.publish(draft, seen.version(), now),
                    Entry.of(owner, PUBLISHED, thing(id)));
            if (!found(id).isPublished()) {
                throw Refusal.because("news.refused.stale");
            }
        });
        return found(id);
    }

    /** A draft of somebody who announces here no more comes from whoever goes on with it. */
    private void takeOver(Person owner, Announcement draft) {
        var isTheirs =
                people.find(draft.by()).filter(author -> author.has(Role.OWNER)).isPresent();
        if (!draft.isPublished() && !isTheirs) {
            store.handOver(draft.id(), owner.id());
        }
    }

    /** Whoever wrote it tells it, also when somebody else lets it out. */
    private void comesOut(Announcement announcement, BiPredicate<AnnouncementId, Instant> publish, Entry entry) {
        inOneGo.run(() -> {
            var now = clock.instant();
            if (publish.test(announcement.id(), now)) {
                audit.record(entry);
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
        var draft = found(id);
        var before = draft.scheduledFor();
        inOneGo.run(() -> {
            if (!store.schedule(id, at)) {
                throw Refusal.because("news.refused.out");
            }
            takeOver(owner, draft);
            if (!told(before).equals(told(at))) {
                audit.record(Entry.of(owner, SCHEDULED, thing(id)).changing(told(before), told(at)));
            }
        });
        return found(id);
    }

    @Override
    public void discard(Person owner, Announcement seen) {
        owner.require(Role.OWNER);
        var id = seen.id();
        inOneGo.run(() -> {
            if (!store.discard(id, seen.version())) {
                throw Refusal.because(found(id).isPublished() ? "news.refused.out" : "news.refused.stale");
            }
            audit.record(Entry.of(owner, DISCARDED, thing(id)).changing(seen.title(), ""));
        });
    }

    /** Each comes out once, whichever of several nodes gets to it; one that can't keeps no other waiting. */
    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
    void letOut() {
        store.due(clock.instant()).forEach(id -> {
            try {
                store.find(id).ifPresent(due -> comesOut(due, store::publishDue, Entry.ofRule(PUBLISHED, thing(id))));
            } catch (RuntimeException failed) {
                log.warn("Announcement {} could not come out and is tried again", id.value(), failed);
            }
        });
    }

    static Thing thing(AnnouncementId id) {
        return new Thing(Thing.Kind.ANNOUNCEMENT, id.value());
    }

    static String told(@Nullable Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private Announcement told(AnnouncementId id) {
        live.changed(new Change(Change.Kind.NEWS_CHANGED, 0));
        return found(id);
    }
}
