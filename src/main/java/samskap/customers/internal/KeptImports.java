package samskap.customers.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.customers.CustomerImport;
import samskap.customers.ImportId;
import samskap.customers.ImportLine;
import samskap.customers.ImportProgress;
import samskap.customers.ImportProgress.State;
import samskap.customers.ImportProgress.Verdict;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;

@Service
class KeptImports implements CustomerImport {

    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    private static final Act TAKEN_IN = Act.of("audit.act.customers.imported");
    private static final Act EXPORTED = Act.of("audit.act.customers.exported");

    private final ImportStore store;
    private final ImportRows rows;
    private final DimensionStore dimensions;
    private final ImportWork work;
    private final ListExport export;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    KeptImports(
            ImportStore store,
            ImportRows rows,
            DimensionStore dimensions,
            ImportWork work,
            ListExport export,
            Audit audit,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.dimensions = dimensions;
        this.work = work;
        this.export = export;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public ImportProgress read(Person admin, InputStream table) throws IOException {
        admin.require(Role.ADMIN);
        var id = begin(admin);
        try {
            var read = ListTable.read(
                    table, dimensions.shared(), today(), piece -> inOneGo.run(() -> rows.add(id, piece)));
            inOneGo.run(() -> {
                store.count(id, read.rows(), read.wrong());
                store.become(id, State.CHECKING);
                changed();
            });
        } catch (IOException | RuntimeException broken) {
            inOneGo.run(() -> store.remove(id));
            throw broken;
        }
        work.wake();
        return latest(admin).orElseThrow(Refusal::notFound);
    }

    private ImportId begin(Person admin) {
        try {
            return inOneGo.run(() -> {
                store.latest().ifPresent(latest -> {
                    if (isOnItsWay(latest)) {
                        throw onItsWay();
                    }
                    store.remove(latest.id());
                });
                return store.begin(admin.id(), clock.instant());
            });
        } catch (DuplicateKeyException anotherAtTheSameTime) {
            throw onItsWay();
        }
    }

    private static Refusal onItsWay() {
        return Refusal.of("file", "customers.refused.onItsWay");
    }

    /** One that began to be sent a while ago never came to its end. */
    private boolean isOnItsWay(ImportProgress list) {
        return switch (list.state()) {
            case DONE -> false;
            case READING -> list.began().isAfter(clock.instant().minus(LONGEST_SENDING));
            default -> true;
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeAgo.HOME);
    }

    private void changed() {
        live.changed(new Change(Change.Kind.CUSTOMERS_LISTED, 0));
    }

    @Override
    public Optional<ImportProgress> latest(Person admin) {
        admin.require(Role.ADMIN);
        return store.latest();
    }

    @Override
    public List<ImportLine> lines(Person admin, ImportId id, Verdict verdict, int most) {
        admin.require(Role.ADMIN);
        return rows.lines(id, verdict, most);
    }

    @Override
    public void takeIn(Person admin, ImportId id) {
        admin.require(Role.ADMIN);
        inOneGo.run(() -> {
            var list = store.hold(id).orElseThrow(Refusal::notFound);
            if (list.state() == State.CHECKED) {
                store.become(id, State.TAKING_IN);
                audit.record(Entry.of(admin, TAKEN_IN, Thing.setting()).changing("", Integer.toString(list.rows())));
                changed();
            }
        });
        work.wake();
    }

    @Override
    public void giveUp(Person admin, ImportId id) {
        admin.require(Role.ADMIN);
        inOneGo.run(() -> store.hold(id).ifPresent(list -> {
            store.remove(id);
            changed();
        }));
    }

    @Override
    public void export(Person admin, Writer out) throws IOException {
        admin.require(Role.ADMIN);
        // Once it is out, nobody here knows who reads it: who took it along is known.
        inOneGo.run(() -> audit.record(Entry.of(admin, EXPORTED, Thing.setting())));
        export.write(admin, out);
    }
}
