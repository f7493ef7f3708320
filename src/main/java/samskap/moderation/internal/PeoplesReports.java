package samskap.moderation.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Ground;
import samskap.moderation.Report;
import samskap.moderation.Reports;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Component
class PeoplesReports implements Reports {

    private static final Limit PER_PERSON = new Limit("report", 20, Duration.ofHours(1));

    private final ReportStore reports;
    private final CaseStore cases;
    private final Decisions decisions;
    private final Standings standings;
    private final Newcomers newcomers;
    private final Approvals approvals;
    private final ModerationSettings settings;
    private final People people;
    private final RateLimits limits;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    PeoplesReports(
            ReportStore reports,
            CaseStore cases,
            Decisions decisions,
            Standings standings,
            Newcomers newcomers,
            Approvals approvals,
            ModerationSettings settings,
            People people,
            RateLimits limits,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.reports = reports;
        this.cases = cases;
        this.decisions = decisions;
        this.standings = standings;
        this.newcomers = newcomers;
        this.approvals = approvals;
        this.settings = settings;
        this.people = people;
        this.limits = limits;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void report(Person by, Thing thing, Ground ground, String typedWord) {
        standings.requireWelcome(by);
        var word = Reasons.atMost("word", typedWord, LONGEST_WORD);
        var author = decisions.piece(thing).author();
        if (cases.isWithheld(thing)) {
            throw Refusal.notFound();
        }
        if (author.equals(by.id())) {
            throw Refusal.because("moderation.refused.ownReport");
        }
        limits.take(PER_PERSON, Long.toString(by.id().value()));
        inOneGo.run(() -> {
            var now = clock.instant();
            if (reports.add(thing, new Report(by.id(), ground, word, now))) {
                cases.await(thing, author, null, true, now);
                withholdWhenEnough(thing, author);
                live.changed(Change.moderation());
            }
        });
    }

    /** The case is held by now: whoever reports the same at once waits, and the last one counts them all. */
    private void withholdWhenEnough(Thing thing, PersonId author) {
        var row = cases.hold(thing).orElseThrow(Refusal::notFound);
        if (row.withheld() == null
                && WithholdPolicy.isReportedEnough(weighty(thing), settings.reports(), isVouchedFor(thing, author))) {
            decisions.withholdReported(row);
        }
    }

    /** Accounts are quickly made: whoever is new is heard by colleagues, but hides nothing. */
    private int weighty(Thing thing) {
        var reporters = people.find(reports.openBy(thing)).values();
        return Math.toIntExact(
                reporters.stream().filter(person -> !newcomers.isNew(person)).count());
    }

    private boolean isVouchedFor(Thing thing, PersonId author) {
        return approvals.has(thing)
                || people.find(author).map(newcomers::isKnown).orElse(false);
    }

    @Override
    public boolean hasReported(Person person, Thing thing) {
        return reports.has(thing, person.id());
    }
}
