package samskap.scoring.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.scoring.BlindIdea;
import samskap.scoring.Judgement;
import samskap.scoring.NewPanel;
import samskap.scoring.Panel;
import samskap.scoring.PanelOutcome;
import samskap.scoring.Panels;
import samskap.scoring.Progress;
import samskap.scoring.Said;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;

/** Who may do what in a panel, and what each judge sees. */
@Service
class PanelWork implements Panels {

    private static final int LONGEST_WORDS = 2_000;

    private static final Limit PER_JUDGE = new Limit("judge", 300, Duration.ofMinutes(10));

    private final PanelStore store;
    private final PanelAccess access;
    private final PanelDuties duties;
    private final PanelFindings findings;
    private final Ideas ideas;
    private final People people;
    private final Scoring scoring;
    private final Live live;
    private final RateLimits limits;
    private final InOneGo inOneGo;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    PanelWork(
            PanelStore store,
            PanelAccess access,
            PanelDuties duties,
            PanelFindings findings,
            Ideas ideas,
            People people,
            Scoring scoring,
            Live live,
            RateLimits limits,
            InOneGo inOneGo,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.duties = duties;
        this.findings = findings;
        this.ideas = ideas;
        this.people = people;
        this.scoring = scoring;
        this.live = live;
        this.limits = limits;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public List<Panel> of(Person viewer) {
        return viewer.isStaff()
                ? store.all().stream()
                        .filter(panel -> PanelAccess.maySee(viewer, panel))
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Panel> find(Person viewer, long panel) {
        return store.find(panel).filter(found -> PanelAccess.maySee(viewer, found));
    }

    @Override
    public Panel invite(Person owner, NewPanel wanted) {
        owner.require(Role.OWNER);
        var name = CleanText.line(wanted.name());
        check(wanted, name);
        var panel = inOneGo.run(() -> store.add(owner.id(), name, wanted, random.nextLong(), clock.instant()));
        tell();
        return store.find(panel).orElseThrow();
    }

    private void tell() {
        live.changed(new Change(Change.Kind.PANEL_CHANGED, 0));
    }

    private void check(NewPanel wanted, String name) {
        if (CleanText.isBlank(name) || name.length() > NewPanel.LONGEST_NAME) {
            throw Refusal.of("name", "scoring.refused.panelName", NewPanel.LONGEST_NAME);
        }
        var staff = people.staff().stream().map(Person::id).collect(Collectors.toSet());
        if (wanted.judges().isEmpty()
                || wanted.judges().size() > NewPanel.MOST_JUDGES
                || !staff.containsAll(wanted.judges())) {
            throw Refusal.of("judges", "scoring.refused.judges", NewPanel.MOST_JUDGES);
        }
        var open = ideas.cards(wanted.ideas()).values().stream()
                .filter(idea -> !idea.status().isClosed())
                .count();
        if (wanted.ideas().isEmpty()
                || wanted.ideas().size() > NewPanel.MOST_IDEAS
                || open < wanted.ideas().size()) {
            throw Refusal.of("ideas", "scoring.refused.panelIdeas", NewPanel.MOST_IDEAS);
        }
    }

    @Override
    public boolean isTrained(Person judge, long panel) {
        access.requireJudge(judge, panel);
        return store.isTrained(judge.id(), panel);
    }

    @Override
    public void trained(Person judge, long panel) {
        access.requireJudge(judge, panel);
        store.trained(judge.id(), panel, clock.instant());
    }

    @Override
    public Optional<BlindIdea> next(Person judge, long panel) {
        var found = access.requireJudge(judge, panel);
        return duties.left(judge.id(), found).stream()
                .findFirst()
                .flatMap(ideas::find)
                .map(PanelWork::blind);
    }

    private static BlindIdea blind(Idea idea) {
        return new BlindIdea(idea.id(), idea.title(), idea.story());
    }

    @Override
    public Progress progress(Person judge, long panel) {
        return duties.progress(judge.id(), access.requireJudge(judge, panel));
    }

    @Override
    public Map<PersonId, Progress> progressOfAll(Person owner, long panel) {
        owner.require(Role.OWNER);
        var found = store.find(panel).orElseThrow(Refusal::notFound);
        var progress = new HashMap<PersonId, Progress>();
        found.judges().forEach(judge -> progress.put(judge, duties.progress(judge, found)));
        return progress;
    }

    @Override
    public void judge(Person judge, long panel, IdeaId idea, @Nullable Judgement judgement) {
        var found = access.requireJudge(judge, panel);
        if (judgement != null && !judgement.isOnScale()) {
            throw Refusal.of("judgement", "scoring.refused.offScale", Judgement.LEAST, Judgement.MOST);
        }
        if (!duties.of(judge.id(), found).contains(idea)) {
            throw Refusal.notFound();
        }
        limits.take(PER_JUDGE, judge.id().toString());
        inOneGo.run(() -> {
            store.holdJudge(judge.id(), panel);
            access.requireNotClosed(judge, found);
            store.judge(found, judge.id(), idea, judgement, clock.instant());
        });
        scoring.learn();
    }

    @Override
    public Optional<BlindIdea> undo(Person judge, long panel) {
        var found = access.requireJudge(judge, panel);
        limits.take(PER_JUDGE, judge.id().toString());
        var last = inOneGo.run(() -> {
            store.holdJudge(judge.id(), panel);
            access.requireNotClosed(judge, found);
            return takenBack(judge, found);
        });
        scoring.learn();
        return last.flatMap(ideas::find).map(PanelWork::blind);
    }

    private Optional<IdeaId> takenBack(Person judge, Panel panel) {
        var last = store.judged(panel.id()).stream()
                .filter(judged ->
                        judged.round() == panel.round() && judged.judge().equals(judge.id()))
                .max(Comparator.comparingLong(PanelStore.Judged::id))
                .map(PanelStore.Judged::idea);
        last.ifPresent(idea -> store.undo(panel, judge.id(), idea, clock.instant()));
        return last;
    }

    @Override
    public void close(Person judge, long panel) {
        var found = access.requireJudge(judge, panel);
        inOneGo.run(() -> {
            store.holdJudge(judge.id(), panel);
            if (!duties.progress(judge.id(), found).isComplete()) {
                throw Refusal.because("scoring.refused.notAllJudged");
            }
            store.close(judge.id(), panel, found.round());
        });
        tell();
    }

    @Override
    public Optional<PanelOutcome> outcome(Person viewer, long panel) {
        var found = find(viewer, panel).orElseThrow(Refusal::notAllowed);
        var round = access.knownRound(viewer, found);
        return round == 0 ? Optional.empty() : Optional.of(findings.of(found, round));
    }

    @Override
    public List<Said> talk(Person viewer, long panel, IdeaId idea) {
        var found = find(viewer, panel).orElseThrow(Refusal::notAllowed);
        return access.knownRound(viewer, found) > 0 ? store.talk(panel, idea) : List.of();
    }

    @Override
    public void say(Person judge, long panel, IdeaId idea, UUID key, String words) {
        var found = access.requireJudge(judge, panel);
        if (access.knownRound(judge, found) == 0 || !found.ideas().contains(idea)) {
            throw Refusal.notAllowed();
        }
        var cleaned = CleanText.lines(words);
        if (CleanText.isBlank(cleaned) || cleaned.length() > LONGEST_WORDS) {
            throw Refusal.of("words", "scoring.refused.words", LONGEST_WORDS);
        }
        store.say(judge.id(), panel, idea, key, cleaned, clock.instant());
    }

    @Override
    public void secondRound(Person owner, long panel) {
        owner.require(Role.OWNER);
        store.find(panel).orElseThrow(Refusal::notFound);
        if (store.talkedAbout(panel).isEmpty()) {
            throw Refusal.because("scoring.refused.noTalk");
        }
        store.secondRound(panel);
        tell();
    }

    @Override
    public int waitingFor(Person judge) {
        return judge.isStaff() ? store.waitingFor(judge.id()).size() : 0;
    }

    @Override
    public Set<IdeaId> unjudgedBy(Person viewer) {
        return viewer.isStaff()
                ? store.waitingFor(viewer.id()).stream()
                        .map(store::find)
                        .flatMap(Optional::stream)
                        .flatMap(panel -> duties.of(viewer.id(), panel).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
