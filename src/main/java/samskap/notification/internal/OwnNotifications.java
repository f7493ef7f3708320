package samskap.notification.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.AnswersRead;
import samskap.news.AnnouncementRead;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.notification.Progress;
import samskap.notification.internal.ToldStore.Told;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Component
class OwnNotifications implements Notifications {

    /** So many pages of what was taken back are passed over before somebody has to ask for more. */
    private static final int MOST_PASSED = 5;

    private final HappeningStore happenings;
    private final ToldStore told;
    private final UnreadCount unread;
    private final NewsReader reader;
    private final Families families;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    OwnNotifications(
            HappeningStore happenings,
            ToldStore told,
            UnreadCount unread,
            NewsReader reader,
            Families families,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.happenings = happenings;
        this.told = told;
        this.unread = unread;
        this.reader = reader;
        this.families = families;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Slice<Notification> latest(Person person, @Nullable Cursor after, int size) {
        var page = page(person, after, size);
        var readable = reader.read(page.items(), person);
        for (var n = 0; n < MOST_PASSED && readable.isEmpty() && page.next() != null; n++) {
            page = page(person, page.next(), size);
            readable = reader.read(page.items(), person);
        }
        return new Slice<>(readable, page.next());
    }

    private Slice<Told> page(Person person, @Nullable Cursor after, int size) {
        var lines = told.page(person.id(), after == null ? Long.MAX_VALUE : after.id(), size + 1);
        return Slice.of(lines, size, line -> new Cursor(0, line.happening()));
    }

    @Override
    public int unread(Person person) {
        return unread.of(person, MOST_COUNTED + 1);
    }

    @Override
    public Optional<Progress> beingTold(Person by) {
        return happenings.beingTold(by.id()).map(this::progress);
    }

    @Override
    public Optional<Progress> progress(Person by, long happening) {
        return Optional.ofNullable(happenings.find(List.of(happening)).get(happening))
                .filter(found -> found.by().equals(by.id()))
                .map(this::progress);
    }

    private Progress progress(Happening happening) {
        return new Progress(happening.id(), told.count(happening.id()), happening.isDone());
    }

    @Override
    public void readIdea(Person person, IdeaId idea) {
        inOneGo.run(
                () -> tellDevices(person.id(), told.readIdeas(person.id(), families.membersOf(idea), clock.instant())));
    }

    @EventListener
    void readAnnouncement(AnnouncementRead opened) {
        var now = clock.instant();
        inOneGo.run(() -> tellDevices(
                opened.reader(),
                told.readAnnouncement(opened.reader(), opened.announcement().value(), now)));
    }

    @EventListener
    void readAnswers(AnswersRead read) {
        inOneGo.run(() -> tellDevices(read.teller(), told.readAnswers(read, clock.instant())));
    }

    @Override
    public void readAll(Person person) {
        inOneGo.run(() -> tellDevices(person.id(), told.readAll(person.id(), clock.instant())));
    }

    private void tellDevices(PersonId person, boolean changed) {
        if (changed) {
            live.changed(new Change(Change.Kind.NOTIFICATIONS_CHANGED, person.value()));
        }
    }
}
