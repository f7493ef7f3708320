package samskap.scoring.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;

/** Who may do what in a panel, and what each judge sees. */
@Service
class PanelWork implements Panels {

    private static final int LONGEST_WORDS = 2_000;

    private final PanelStore store;
    private final PanelDuties duties;
    private final PanelFindings findings;
    private final Ideas ideas;
    private final People people;
    private final Scoring scoring;
    private final Live live;
    private final InOneGo inOneGo;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    PanelWork(
            PanelStore store,
            PanelDuties duties,
            PanelFindings findings,
            Ideas ideas,
            People people,
            Scoring scoring,
            Live live,
            InOneGo inOneGo,
            Clock clock) {
        this.store = store;
        this.duties = duties;
        this.findings = findings;
        this.ideas = ideas;
        this.people = people;
        this.scoring = scoring;
        this.live = live;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public List<Panel> of(Person viewer) {
        return viewer.isStaff()
                ? store.all().stream().filter(panel -> maySee(viewer, panel)).toList()
                : List.of();
    }

    @Override
    public Optional<Panel> find(Person viewer, long panel) {
        return store.find(panel).filter(found -> maySee(viewer, found));
    }

    private static boolean maySee(Person viewer, Panel panel) {
        return viewer.has(Role.OWNER) || isJudge(viewer, panel);
    }

    private static boolean isJudge(Person viewer, Panel panel) {
        return viewer.isStaff() && panel.judges().contains(viewer.id());
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
        requireJudge(judge, panel);
        return store.isTrained(judge.id(), panel);
    }

    @Override
    public void trained(Person judge, long panel) {
        requireJudge(judge, panel);
        store.trained(judge.id(), panel, clock.instant());
    }

    @Override
    public Optional<BlindIdea> next(Person judge, long panel) {
        var found = requireJudge(judge, panel);
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
        return duties.progress(judge.id(), requireJudge(judge, panel));
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
        var found = requireJudge(judge, panel);
        if (judgement != null && !judgement.isOnScale()) {
            throw Refusal.of("judgement", "scoring.refused.offScale", Judgement.LEAST, Judgement.MOST);
        }
        if (!duties.of(judge.id(), found).contains(idea)) {
            throw Refusal.notFound();
        }
        store.judge(found, judge.id(), idea, judgement, clock.instant());
        scoring.learn();
        if (duties.progress(judge.id(), found).isFinished()) {
            tell();
        }
    }

    @Override
    public Optional<BlindIdea> undo(Person judge, long panel) {
        var found = requireJudge(judge, panel);
        var last = store.judged(panel).stream()
                .filter(judged ->
                        judged.round() == found.round() && judged.judge().equals(judge.id()))
                .max(Comparator.comparingLong(PanelStore.Judged::id));
        last.ifPresent(judged -> store.undo(found, judge.id(), judged.idea(), clock.instant()));
        scoring.learn();
        tell();
        return last.flatMap(judged -> ideas.find(judged.idea())).map(PanelWork::blind);
    }

    @Override
    public Optional<PanelOutcome> outcome(Person viewer, long panel) {
        var found = find(viewer, panel).orElseThrow(Refusal::notAllowed);
        return mayLook(viewer, found) ? Optional.of(findings.of(found)) : Optional.empty();
    }

    /** Nobody looks at others' judgements before their own are given; in the second round the first is known. */
    private boolean mayLook(Person viewer, Panel panel) {
        return panel.round() == Panel.SECOND
                || !isJudge(viewer, panel)
                || duties.progress(viewer.id(), panel).isFinished();
    }

    @Override
    public List<Said> talk(Person viewer, long panel, IdeaId idea) {
        var found = find(viewer, panel).orElseThrow(Refusal::notAllowed);
        return mayLook(viewer, found) ? store.talk(panel, idea) : List.of();
    }

    @Override
    public void say(Person judge, long panel, IdeaId idea, UUID key, String words) {
        var found = requireJudge(judge, panel);
        if (!mayLook(judge, found) || !found.ideas().contains(idea)) {
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
        return (int) of(judge).stream()
                .filter(panel -> isJudge(judge, panel)
                        && !duties.progress(judge.id(), panel).isFinished())
                .count();
    }

    private Panel requireJudge(Person judge, long panel) {
        return store.find(panel).filter(found -> isJudge(judge, found)).orElseThrow(Refusal::notAllowed);
    }
}
