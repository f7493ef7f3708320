package samskap.notification.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.notification.internal.ToldStore.Told;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Component
class OwnNotifications implements Notifications {

    private final ToldStore told;
    private final NewsReader reader;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    OwnNotifications(ToldStore told, NewsReader reader, InOneGo inOneGo, Live live, Clock clock) {
        this.told = told;
        this.reader = reader;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Slice<Notification> latest(Person person, @Nullable Cursor after, int size) {
        var lines = told.page(person.id(), after == null ? Long.MAX_VALUE : after.id(), size + 1);
        var page = Slice.of(lines, size, line -> new Cursor(0, line.happening()));
        return new Slice<>(readable(page.items(), person), page.next());
    }

    private List<Notification> readable(List<Told> lines, Person person) {
        var news = reader.read(lines.stream().map(Told::happening).toList(), person);
        var readable = new ArrayList<Notification>();
        for (var line : lines) {
            var what = news.get(line.happening());
            if (what != null) {
                readable.add(what.toldAs(line));
            }
        }
        return readable;
    }

    @Override
    public int unread(Person person) {
        return told.unread(person.id(), MOST_COUNTED + 1);
    }

    @Override
    public void readIdea(Person person, IdeaId idea) {
        inOneGo.run(() -> tellDevices(person, told.readIdea(person.id(), idea, clock.instant())));
    }

    @Override
    public void readAll(Person person) {
        inOneGo.run(() -> tellDevices(person, told.readAll(person.id(), clock.instant())));
    }

    private void tellDevices(Person person, boolean changed) {
        if (changed) {
            live.changed(
                    new Change(Change.Kind.NOTIFICATIONS_CHANGED, person.id().value()));
        }
    }
}
