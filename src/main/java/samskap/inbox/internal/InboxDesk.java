package samskap.inbox.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.inbox.HeldMail;
import samskap.inbox.Inbox;
import samskap.inbox.Outcome;
import samskap.inbox.ReceivedMail;
import samskap.moderation.AlsoWaits;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class InboxDesk implements Inbox, AlsoWaits {

    private static final int MOST_HELD = 50;
    private static final Duration LATELY = Duration.ofDays(30);
    private static final Act LET_THROUGH = Act.of("audit.act.inbox.letThrough");
    private static final Act DROPPED = Act.of("audit.act.inbox.dropped");
    private static final Act READ = Act.of("audit.act.inbox.read");

    private final InboxRows rows;
    private final MailStore mails;
    private final InboxSettings settings;
    private final People people;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    InboxDesk(
            InboxRows rows,
            MailStore mails,
            InboxSettings settings,
            People people,
            Audit audit,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.settings = settings;
        this.people = people;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Slice<ReceivedMail> latest(Person admin, @Nullable Outcome only, @Nullable Cursor after, int size) {
        admin.require(Role.ADMIN);
        var slice = Slice.of(rows.latest(only, after, size + 1), size, InboxRows.Row::cursor);
        return new Slice<>(slice.items().stream().map(InboxRows.Row::mail).toList(), slice.next());
    }

    @Override
    public Optional<ReceivedMail> find(Person admin, long id) {
        admin.require(Role.ADMIN);
        return rows.find(id);
    }

    @Override
    public Map<Outcome, Long> lately(Person admin) {
        admin.require(Role.ADMIN);
        return rows.lately(clock.instant().minus(LATELY));
    }

    @Override
    public List<String> ways(Person admin) {
        admin.require(Role.ADMIN);
        var smtp = settings.smtp().port() == null
                ? Stream.<String>empty()
                : Stream.of(
                        "SMTP " + settings.smtp().host() + ":" + settings.smtp().port());
        var imap = settings.imap().host() == null
                ? Stream.<String>empty()
                : Stream.of("IMAP " + settings.imap().user() + " · "
                        + settings.imap().host());
        return Stream.concat(smtp, imap).toList();
    }

    @Override
    public boolean checksSenders(Person admin) {
        admin.require(Role.ADMIN);
        return settings.checksSenders();
    }

    @Override
    public void again(Person admin, long id) {
        admin.require(Role.ADMIN);
        if (!inOneGo.run(() -> mails.again(id, null, clock.instant()))) {
            throw Refusal.because("inbox.refused.gone");
        }
        live.changed(Change.inbox());
    }

    @Override
    public List<HeldMail> held(Person viewer) {
        viewer.requireStaff();
        return rows.held(MOST_HELD, viewer.id(), people.addressOf(viewer.id()));
    }

    @Override
    public int heldCount() {
        return rows.heldCount();
    }

    @Override
    public int count() {
        return rows.heldCount();
    }

    @Override
    public void letThrough(Person by, long id) {
        decide(by, id, LET_THROUGH, () -> {
            requireSomebodyElses(by, id);
            if (!mails.again(id, by.id().value(), clock.instant())) {
                throw Refusal.because("inbox.refused.gone");
            }
        });
    }

    @Override
    public void drop(Person by, long id) {
        decide(by, id, DROPPED, () -> mails.close(id, Outcome.DROPPED, clock.instant()));
    }

    @Override
    public void read(Person by, long id) {
        decide(by, id, READ, () -> mails.close(id, Outcome.READ, clock.instant()));
    }

    /** Nobody vouches for themselves. */
    private void requireSomebodyElses(Person by, long id) {
        if (rows.isOf(id, by.id(), people.addressOf(by.id()))) {
            throw Refusal.because("inbox.refused.own");
        }
    }

    private void decide(Person by, long id, Act act, Runnable decision) {
        by.requireStaff();
        inOneGo.run(() -> {
            if (mails.holdOutcome(id).filter(Outcome.HELD::equals).isEmpty()) {
                return;
            }
            var whose = rows.find(id).map(ReceivedMail::person);
            decision.run();
            var entry = Entry.of(by, act, new Thing(Thing.Kind.MAIL, id));
            audit.record(whose.map(person -> entry.with(Thing.person(person))).orElse(entry));
            live.changed(Change.inbox());
            live.changed(Change.moderation());
        });
    }
}
