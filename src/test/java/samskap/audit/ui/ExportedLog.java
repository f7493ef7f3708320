package samskap.audit.ui;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import samskap.audit.AuditQuery;
import samskap.identity.Person;

/** The whole log as the table that somebody downloads. */
@Component
public class ExportedLog {

    private final AuditExport export;

    ExportedLog(AuditExport export) {
        this.export = export;
    }

    public String to(Person reader) {
        var table = new StringWriter();
        try {
            export.write(reader, AuditQuery.EVERYTHING, table);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }
}
