package samskap.journey.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.identity.Person;
import samskap.journey.Deed;
import samskap.journey.DeedId;
import samskap.journey.Deeds;
import samskap.journey.Effect;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.journey.Steps;
import samskap.moments.MomentFigures;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;
import samskap.shared.text.TimeAgo;

@Service
class StaffDeeds implements Deeds {

    private static final Act TAKEN_BACK = Act.of("audit.act.journey.deedTakenBack");

    /** Those among which others of the same time are looked for. */
    private static final int NEIGHBOURS = 100;

    private static final int STORIES = 3;
    private static final int YEARS = 2;

    private final DeedStore store;
    private final Steps steps;
    private final MomentFigures figures;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;
    private final TimeAgo calendar;
    private final Clock clock;

    StaffDeeds(
            DeedStore store,
            Steps steps,
            MomentFigures figures,
            Audit audit,
            InOneGo inOneGo,
            Live live,
            TimeAgo calendar,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.figures = figures;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<Effect> at(Person colleague, Step step) {
        colleague.requireStaff();
        var deeds = store.at(step.id(), NEIGHBOURS);
        return deeds.stream()
                .limit(MOST)
                .map(deed -> effect(colleague, step, deed, deeds))
                .toList();
    }

    private Effect effect(Person colleague, Step step, Deed deed, List<Deed> deeds) {
        var days = Math.clamp(ChronoUnit.DAYS.between(deed.day(), calendar.today()), 0, Effect.LONGEST_DAYS);
        var morning = start(deed.day());
        var before = figures.between(step.places(), start(deed.day().minusDays(days)), morning);
        var next = start(deed.day().plusDays(1));
        var end = start(deed.day().plusDays(1L + days));
        return Effect.of(
                deed,
                days,
                before,
                figures.between(step.places(), next, end),
                figures.told(colleague, step.places(), next, end, STORIES),
                (int) deeds.stream()
                        .filter(other -> !other.id().equals(deed.id()))
                        .filter(other -> Math.abs(ChronoUnit.DAYS.between(other.day(), deed.day())) <= days)
                        .count());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TimeAgo.HOME).toInstant();
    }

    @Override
    public void note(Person colleague, StepId step, UUID key, LocalDate day, String typed) {
        colleague.requireStaff();
        var words = CleanText.line(typed);
        if (CleanText.isBlank(words)) {
            throw Refusal.of("words", "journey.refused.wordsMissing");
        }
        StepWords.atMost(LONGEST, "words", words);
        var today = calendar.today();
        if (day.isAfter(today) || day.isBefore(today.minusYears(YEARS))) {
            throw Refusal.of("day", "journey.refused.day");
        }
        inOneGo.run(() -> {
            var there = steps.find(colleague, step).orElseThrow(Refusal::notFound);
            if (store.add(there.id(), key, colleague.id(), day, words, clock.instant())) {
                changed();
            }
        });
    }

    @Override
    public void takeBack(Person colleague, DeedId id) {
        colleague.requireStaff();
        inOneGo.run(() -> store.find(id).ifPresent(deed -> {
            if (!mayTakeBack(colleague, deed)) {
                throw Refusal.notAllowed();
            }
            if (store.remove(id)) {
                audit.record(Entry.of(colleague, TAKEN_BACK, KeptSteps.thing(deed.step()))
                        .changing(deed.words(), ""));
                changed();
            }
        }));
    }

    @Override
    public boolean mayTakeBack(Person person, Deed deed) {
        return person.isStaff() && (deed.by().equals(person.id()) || steps.mayShape(person));
    }

    private void changed() {
        live.changed(new Change(Change.Kind.JOURNEY_CHANGED, 0));
    }
}
