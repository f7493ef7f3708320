package samskap.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Act;
import samskap.audit.AuditLog;
import samskap.audit.AuditQuery;
import samskap.audit.Entry;
import samskap.audit.Recorded;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.Sql;
import samskap.shared.text.TimeAgo;

/** Reads the log by keyset; each filter has its index. */
@Repository
class LogReader implements AuditLog {

    private static final int AT_ONCE = 1_000;

    private static final String FROM =
            "SELECT e.*, r.reason, r.forgotten_at FROM audit_entry e LEFT JOIN audit_reason r ON r.entry_id = e.id";

    private final JdbcClient jdbc;

    LogReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Slice<Recorded> page(Person reader, AuditQuery query, @Nullable Cursor after, int size) {
        requireReader(reader);
        var parameters = new HashMap<String, Object>();
        var conditions = conditions(query, parameters);
        if (after != null) {
            conditions.add("(done_at < :afterTime OR done_at = :afterTime AND id < :afterId)");
            parameters.put("afterTime", Sql.at(moment(after)));
            parameters.put("afterId", after.id());
        }
        parameters.put("limit", size + 1);
        var where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        var rows = jdbc.sql(FROM + where + " ORDER BY done_at DESC, id DESC LIMIT :limit")
                .params(parameters)
                .query(LogReader::recorded)
                .list();
        return Slice.of(rows, size, LogReader::cursor);
    }

    private static List<String> conditions(AuditQuery query, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        if (query.by() != null) {
            conditions.add("done_by = :by");
            parameters.put("by", query.by().value());
        }
        if (query.act() != null) {
            conditions.add("act = :act");
            parameters.put("act", query.act().code());
        }
        if (query.from() != null) {
            conditions.add("done_at >= :from");
            parameters.put("from", Sql.at(beginning(query.from())));
        }
        if (query.to() != null) {
            conditions.add("done_at < :to");
            parameters.put("to", Sql.at(beginning(query.to().plusDays(1))));
        }
        if (query.thing() != null) {
            conditions.add("(thing_kind = :kind AND thing_id = :thing OR other_kind = :kind AND other_id = :thing)");
            parameters.put("kind", query.thing().kind().name());
            parameters.put("thing", query.thing().id());
        }
        return conditions;
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(TimeAgo.HOME).toInstant();
    }

    /** Microseconds since 1970, which a double holds exactly for two centuries. */
    private static Cursor cursor(Recorded recorded) {
        var at = recorded.at();
        return new Cursor(at.getEpochSecond() * 1e6 + at.getNano() / 1_000, recorded.id());
    }

    private static Instant moment(Cursor cursor) {
        var micros = (long) cursor.key();
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000), Math.floorMod(micros, 1_000_000) * 1_000L);
    }

    @Override
    public void everyOne(Person reader, AuditQuery query, Consumer<List<Recorded>> piece) {
        for (Cursor after = null; ; ) {
            var page = page(reader, query, after, AT_ONCE);
            piece.accept(page.items());
            after = page.next();
            if (after == null) {
                return;
            }
        }
    }

    @Override
    public List<Act> acts(Person reader) {
        requireReader(reader);
        return jdbc.sql("SELECT DISTINCT act FROM audit_entry ORDER BY act")
                .query((row, n) -> new Act(row.getString("act")))
                .list();
    }

    @Override
    public List<PersonId> actors(Person reader) {
        requireReader(reader);
        return jdbc.sql("SELECT DISTINCT done_by FROM audit_entry WHERE done_by IS NOT NULL")
                .query((row, n) -> new PersonId(row.getLong("done_by")))
                .list();
    }

    private static void requireReader(Person reader) {
        if (!AuditLog.isFor(reader)) {
            throw Refusal.notAllowed();
        }
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        var by = Sql.longOrNull(row, "done_by");
        var other = Sql.longOrNull(row, "other_id");
        var reason = row.getString("reason");
        return new Recorded(
                row.getLong("id"),
                Sql.instant(row, "done_at"),
                new Entry(
                        by == null ? null : new PersonId(by),
                        new Act(row.getString("act")),
                        new Thing(Thing.Kind.valueOf(row.getString("thing_kind")), row.getLong("thing_id")),
                        other == null ? null : new Thing(Thing.Kind.valueOf(row.getString("other_kind")), other),
                        row.getString("before_it"),
                        row.getString("after_it"),
                        reason == null ? "" : reason),
                row.getTimestamp("forgotten_at") != null);
    }
}
