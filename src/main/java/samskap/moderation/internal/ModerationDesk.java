package samskap.moderation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.moderation.Case;
import samskap.moderation.Moderation;
import samskap.moderation.Piece;
import samskap.moderation.Report;
import samskap.moderation.internal.CaseStore.Row;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Slice;

@Component
class ModerationDesk implements Moderation {

    private final CaseStore cases;
    private final ReportStore reports;
    private final Decisions decisions;
    private final JdbcStandings standings;
    private final InOneGo inOneGo;

    ModerationDesk(
            CaseStore cases, ReportStore reports, Decisions decisions, JdbcStandings standings, InOneGo inOneGo) {
        this.cases = cases;
        this.reports = reports;
        this.decisions = decisions;
        this.standings = standings;
        this.inOneGo = inOneGo;
    }

    @Override
    public Slice<Case> waiting(Person viewer, @Nullable Cursor after, int size) {
        viewer.requireStaff();
        var slice = Slice.of(cases.waiting(after, size + 1), size, Row::cursor);
        return new Slice<>(told(slice.items()), slice.next());
    }

    private List<Case> told(List<Row> rows) {
        var pieces = new HashMap<Thing, Piece>();
        var open = new HashMap<Thing, List<Report>>();
        var byKind = rows.stream()
                .map(Row::thing)
                .collect(Collectors.groupingBy(Thing::kind, Collectors.mapping(Thing::id, Collectors.toList())));
        byKind.forEach((kind, ids) -> {
            readInto(pieces, kind, ids);
            reports.openOf(kind, ids).forEach((id, some) -> open.put(new Thing(kind, id), some));
        });
        return rows.stream()
                .filter(row -> pieces.containsKey(row.thing()))
                .map(row -> told(row, pieces, open))
                .toList();
    }

    private void readInto(Map<Thing, Piece> pieces, Thing.Kind kind, List<Long> ids) {
        var owner = decisions.kinds().get(kind);
        if (owner != null) {
            owner.pieces(ids).values().forEach(piece -> pieces.put(piece.thing(), piece));
        }
    }

    private static Case told(Row row, Map<Thing, Piece> pieces, Map<Thing, List<Report>> open) {
        var withheld = row.withheld();
        return new Case(
                Objects.requireNonNull(pieces.get(row.thing())),
                row.author(),
                withheld == null ? null : withheld.cause(),
                Objects.requireNonNull(row.since()),
                open.getOrDefault(row.thing(), List.of()));
    }

    @Override
    public int count() {
        return cases.count();
    }

    @Override
    public Piece piece(Person viewer, Thing thing) {
        viewer.requireStaff();
        return decisions.piece(thing);
    }

    @Override
    public void approve(Person by, Piece seen) {
        by.requireStaff();
        inOneGo.run(() -> decisions.approve(by, seen));
    }

    @Override
    public void approveAndTrust(Person by, Piece seen) {
        by.requireStaff();
        inOneGo.run(() -> {
            decisions.approve(by, seen);
            standings.trustNow(by, decisions.piece(seen.thing()).author());
        });
    }

    @Override
    public void decline(Person by, Thing thing, String typedReason) {
        by.requireStaff();
        var reason = Reasons.of(typedReason);
        inOneGo.run(() -> decisions.decline(by, thing, reason));
    }

    @Override
    public void declineAndBlock(Person by, Thing thing, String typedReason) {
        by.requireStaff();
        var reason = Reasons.of(typedReason);
        inOneGo.run(() -> {
            decisions.decline(by, thing, reason);
            standings.blockNow(by, decisions.piece(thing).author(), reason);
        });
    }

    @Override
    public void withhold(Person by, Thing thing) {
        by.requireStaff();
        inOneGo.run(() -> decisions.withhold(by, thing));
    }
}
