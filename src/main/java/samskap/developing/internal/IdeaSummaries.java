package samskap.developing.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import samskap.developing.StaleSummary;
import samskap.developing.Summaries;
import samskap.developing.Summary;
import samskap.developing.SummaryPinned;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;

@Component
class IdeaSummaries implements Summaries {

    /** Each is kept for good. */
    private static final Limit PER_PERSON = new Limit("summary", 60, Duration.ofHours(1));

    private final SummaryStore summaries;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final RateLimits limits;
    private final Standings standings;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    IdeaSummaries(
            SummaryStore summaries,
            Ideas ideas,
            IdeaPulse pulse,
            RateLimits limits,
            Standings standings,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.summaries = summaries;
        this.ideas = ideas;
        this.pulse = pulse;
        this.limits = limits;
        this.standings = standings;
        this.inOneGo = inOneGo;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Optional<Summary> latest(IdeaId idea) {
        return summaries.latest(idea);
    }

    @Override
    public List<Summary> all(IdeaId idea) {
        return summaries.all(idea);
    }

    @Override
    public Map<IdeaId, List<Summary>> all(Collection<IdeaId> wanted) {
        return summaries.all(wanted);
    }

    @Override
    public List<Summary> earlier(IdeaId idea, int most) {
        return summaries.earlier(idea, most);
    }

    @Override
    public boolean mayPin(Person person, Idea idea) {
        return ideas.mayEdit(person, idea);
    }

    @Override
    public Summary pin(Person by, IdeaId id, int seen, String typed) {
        standings.requireWelcome(by);
        var idea = ideas.find(id).orElseThrow(Refusal::notFound);
        if (!mayPin(by, idea)) {
            throw Refusal.notAllowed();
        }
        var body = body(typed);
        return inOneGo.run(() -> {
            pulse.hold(id).orElseThrow(Refusal::notFound);
            return pinned(by, id, seen, body);
        });
    }

    private Summary pinned(Person by, IdeaId id, int seen, String body) {
        var latest = summaries.latest(id);
        var says = latest.map(Summary::body).orElse("");
        if (says.equals(body)) {
            return latest.orElseThrow(() -> Refusal.of("summary", "developing.refused.summaryEmpty"));
        }
        var number = latest.map(Summary::number).orElse(0);
        if (number != seen) {
            throw new StaleSummary(latest.orElseThrow(Refusal::notFound));
        }
        var summary = new Summary(number + 1, body, by.id(), clock.instant());
        summaries.add(id, summary);
        limits.take(PER_PERSON, Long.toString(by.id().value()));
        if (summary.isPinned()) {
            events.publishEvent(new SummaryPinned(id, summary.number(), by.id(), summary.at()));
        }
        live.changed(new Change(Change.Kind.WORDING_CHANGED, id.value()));
        return summaries.latest(id).orElseThrow();
    }

    private static String body(String typed) {
        var body = CleanText.lines(typed);
        CleanText.refuseLonger("summary", body, LONGEST);
        return CleanText.isBlank(body) ? "" : body;
    }
}
