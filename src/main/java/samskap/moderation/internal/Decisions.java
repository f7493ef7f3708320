package samskap.moderation.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.moderation.Cause;
import samskap.moderation.Decided;
import samskap.moderation.Piece;
import samskap.moderation.Withholdable;
import samskap.moderation.internal.CaseStore.Row;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** The steps of a decision, within the running transaction; the case is held, so that two never decide at once. */
@Component
class Decisions {

    private static final Act APPROVED = Act.of("audit.act.moderation.approved");
    private static final Act DECLINED = Act.of("audit.act.moderation.declined");
    private static final Act WITHHELD = Act.of("audit.act.moderation.withheld");

    private final CaseStore cases;
    private final ReportStore reports;
    private final Approvals approvals;
    private final ObjectProvider<Withholdable> things;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    Decisions(
            CaseStore cases,
            ReportStore reports,
            Approvals approvals,
            ObjectProvider<Withholdable> things,
            Audit audit,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.approvals = approvals;
        this.things = things;
        this.audit = audit;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /** Approving what nobody withholds or reports changes nothing. */
    void approve(Person by, Piece seen) {
        var thing = seen.thing();
        cases.hold(thing).ifPresent(row -> {
            if (!piece(thing).equals(seen)) {
                throw Refusal.because("moderation.refused.changed");
            }
            reports.close(thing, clock.instant());
            cases.remove(thing);
            approvals.add(thing);
            if (row.withheld() != null && kind(thing).show(thing.id(), row.shownBefore())) {
                events.publishEvent(new Decided(thing, row.author(), by.id(), true, clock.instant()));
            }
            audit.record(Entry.of(by, APPROVED, thing).with(Thing.person(row.author())));
            live.changed(Change.moderation());
        });
    }

    void decline(Person by, Thing thing, String reason) {
        var row = cases.hold(thing).orElseThrow(() -> Refusal.because("moderation.refused.decided"));
        if (row.withheld() != null && row.withheld().isDeclined()) {
            return;
        }
        reports.close(thing, clock.instant());
        approvals.end(thing);
        cases.decline(thing, by.id(), reason, clock.instant());
        if (row.withheld() == null) {
            kind(thing).withhold(thing.id());
        }
        events.publishEvent(new Decided(thing, row.author(), by.id(), false, clock.instant()));
        audit.record(
                Entry.of(by, DECLINED, thing).with(Thing.person(row.author())).because(reason));
        live.changed(Change.moderation());
    }

    void withhold(Person by, Thing thing) {
        var row = cases.hold(thing);
        if (row.filter(known -> known.withheld() != null).isPresent()) {
            return;
        }
        var author = piece(thing).author();
        approvals.end(thing);
        cases.await(thing, author, Cause.COLLEAGUE, true, clock.instant());
        kind(thing).withhold(thing.id());
        audit.record(Entry.of(by, WITHHELD, thing).with(Thing.person(author)));
        live.changed(Change.moderation());
    }

    /** Enough people have reported it. */
    void withholdReported(Row row) {
        cases.await(row.thing(), row.author(), Cause.REPORTED, true, clock.instant());
        kind(row.thing()).withhold(row.thing().id());
        audit.record(Entry.ofRule(WITHHELD, row.thing()).with(Thing.person(row.author())));
    }

    Piece piece(Thing thing) {
        var piece = kind(thing).pieces(List.of(thing.id())).get(thing.id());
        if (piece == null) {
            throw Refusal.notFound();
        }
        return piece;
    }

    Withholdable kind(Thing thing) {
        var kind = kinds().get(thing.kind());
        if (kind == null) {
            throw Refusal.notFound();
        }
        return kind;
    }

    Map<Thing.Kind, Withholdable> kinds() {
        return things.stream().collect(Collectors.toMap(Withholdable::kind, Function.identity()));
    }
}
