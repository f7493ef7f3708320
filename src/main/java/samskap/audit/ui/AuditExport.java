package samskap.audit.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.AuditLog;
import samskap.audit.AuditQuery;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.InOneGo;
import samskap.shared.text.Csv;

/** The log as a table for other programs, written piece by piece so that its length costs no memory. */
@Component
class AuditExport {

    private static final List<String> COLUMNS = List.of(
            "number",
            "time",
            "by",
            "by_id",
            "act",
            "thing",
            "thing_id",
            "thing_name",
            "other",
            "other_id",
            "other_name",
            "before",
            "after",
            "reason");

    private static final Act EXPORTED = Act.of("audit.act.audit.exported");

    private final AuditLog log;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Naming naming;
    private final CurrentPerson current;

    AuditExport(AuditLog log, Audit audit, InOneGo inOneGo, Naming naming, CurrentPerson current) {
        this.log = log;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.naming = naming;
        this.current = current;
    }

    /** Hands out what is shown when it is asked for, to those who may see it then. */
    DownloadHandler download(Supplier<AuditQuery> query) {
        return event -> {
            var person = current.get().filter(AuditLog::isFor).orElse(null);
            if (person == null) {
                event.getResponse().setStatus(HttpStatus.FORBIDDEN.value());
                return;
            }
            // Once it is out, nobody here knows who reads it: who took it along is known.
            inOneGo.run(() -> audit.record(Entry.of(person, EXPORTED, Thing.setting())));
            event.setFileName("samskap-audit.csv");
            event.setContentType("text/csv;charset=UTF-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                write(person, query.get(), out);
            }
        };
    }

    /** Comma-separated, as RFC 4180 has it, with a byte-order mark for spreadsheets. */
    void write(Person reader, AuditQuery query, Writer out) throws IOException {
        out.write(Csv.BYTE_ORDER + Csv.line(COLUMNS.stream()));
        log.everyOne(reader, query, piece -> {
            try {
                for (var told : naming.tell(piece, reader.language())) {
                    out.write(line(told));
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    private static String line(Naming.Told told) {
        var recorded = told.recorded();
        var entry = told.entry();
        var other = entry.other();
        return Csv.line(Stream.of(
                Long.toString(recorded.id()),
                recorded.at().toString(),
                told.by(),
                entry.by() == null ? "" : Long.toString(entry.by().value()),
                entry.act().code(),
                entry.thing().kind().code(),
                Long.toString(entry.thing().id()),
                told.thing().text(),
                other == null ? "" : other.kind().code(),
                other == null ? "" : Long.toString(other.id()),
                told.other() == null ? "" : told.other().text(),
                told.before(),
                told.after(),
                entry.reason()));
    }
}
