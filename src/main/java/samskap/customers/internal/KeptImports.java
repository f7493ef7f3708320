package samskap.customers.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
import samskap.shared.text.Csv;
import samskap.shared.text.CsvReader;
import samskap.shared.text.TimeAgo;

@Service
class KeptImports implements CustomerImport {

    private static final int PIECE = 2_000;
    private static final int LONGEST_HEADER = 10_000;
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    private static final Act TAKEN_IN = Act.of("audit.act.customers.imported");
    private static final Act EXPORTED = Act.of("audit.act.customers.exported");

    private final ImportStore store;
    private final DimensionStore dimensions;
    private final ImportWork work;
    private final ListExport export;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    KeptImports(
            ImportStore store,
            DimensionStore dimensions,
            ImportWork work,
            ListExport export,
            Audit audit,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.store = store;
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
            var rows = read(id, table);
            inOneGo.run(() -> {
                store.count(id, rows);
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

    private int read(ImportId id, InputStream table) throws IOException {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var reader = new BufferedReader(new InputStreamReader(table, decoder), LONGEST_HEADER);
            var csv = new CsvReader(reader, separator(reader));
            var header = csv.next();
            if (header == null) {
                throw Refusal.of("file", "customers.refused.fileEmpty");
            }
            return rows(id, csv, new ListColumns(header, dimensions.shared(), today()));
        } catch (CharacterCodingException otherLetters) {
            throw Refusal.of("file", "customers.refused.letters");
        } catch (CsvReader.TooLong open) {
            throw Refusal.of("file", "customers.refused.rowOpen", open.line());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeAgo.HOME);
    }

    /** Looks at the first line without reading it, and passes by the mark of its byte order. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(2);
        if (reader.read() != Csv.BYTE_ORDER.charAt(0)) {
            reader.reset();
        }
        reader.mark(LONGEST_HEADER);
        var line = new StringBuilder();
        for (var letter = reader.read();
                letter >= 0 && letter != '\n' && line.length() < LONGEST_HEADER - 1;
                letter = reader.read()) {
            line.append((char) letter);
        }
        reader.reset();
        return CsvReader.separator(line.toString());
    }

    private int rows(ImportId id, CsvReader csv, ListColumns columns) throws IOException {
        var rows = 0;
        var piece = new ArrayList<ListedRow>();
        for (var row = csv.next(); row != null; row = csv.next()) {
            if (++rows > MOST_ROWS) {
                throw Refusal.of("file", "customers.refused.rows", MOST_ROWS);
            }
            piece.add(columns.read(csv.line(), row));
            if (piece.size() == PIECE) {
                keep(id, piece);
            }
        }
        keep(id, piece);
        if (rows == 0) {
            throw Refusal.of("file", "customers.refused.fileEmpty");
        }
        return rows;
    }

    private void keep(ImportId id, List<ListedRow> piece) {
        inOneGo.run(() -> store.add(id, piece));
        piece.clear();
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
        return store.lines(id, verdict, most);
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
