package samskap.moderation.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.identity.PersonId;
import samskap.moderation.Cases;
import samskap.moderation.Cause;
import samskap.moderation.Withheld;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Component
class OpenCases implements Cases {

    private final CaseStore cases;
    private final ReportStore reports;
    private final Approvals approvals;
    private final Live live;
    private final Clock clock;

    OpenCases(CaseStore cases, ReportStore reports, Approvals approvals, Live live, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.approvals = approvals;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void openFor(Thing thing, PersonId author, Cause cause) {
        cases.await(thing, author, cause, false, clock.instant());
        live.changed(Change.moderation());
    }

    @Override
    public boolean changed(Thing thing, PersonId author, Optional<Cause> cause) {
        approvals.end(thing);
        var known = cases.hold(thing);
        var withheld = known.flatMap(row -> Optional.ofNullable(row.withheld()));
        if (withheld.isPresent() ? !withheld.get().isDeclined() : cause.isEmpty()) {
            // Whoever has it before them reads what it says now.
            known.ifPresent(row -> live.changed(Change.moderation()));
            return false;
        }
        cases.await(thing, author, cause.orElse(null), withheld.isEmpty(), clock.instant());
        live.changed(Change.moderation());
        return withheld.isEmpty();
    }

    @Override
    public void closeFor(Thing thing) {
        reports.close(thing, clock.instant());
        approvals.end(thing);
        if (cases.remove(thing)) {
            live.changed(Change.moderation());
        }
    }

    @Override
    public Map<Long, Withheld> withheld(Thing.Kind kind, Collection<Long> ids) {
        return cases.withheld(kind, ids);
    }
}
