package samskap.scoring.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
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

/** Who may do what in a panel, and what each judge sees. */
@Service
class PanelWork implements Panels {

    private static final Act INVITED = Act.of("audit.act.scoring.panelInvited");
    private static final Act INVITED_TO = Act.of("audit.act.scoring.judgeInvited");
    private static final Act JUDGED_AGAIN = Act.of("audit.act.scoring.secondRound");

    private final PanelStore store;
    private final Talking talking;
    private final PanelForm form;
    private final PanelAccess access;
    private final Judging judging;
    private final PanelDuties duties;
    private final PanelFindings findings;
    private final Ideas ideas;
    private final Audit audit;
    private final Live live;
    private final InOneGo inOneGo;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    PanelWork(
            PanelStore store,
            Talking talking,
            PanelForm form,
            PanelAccess access,
            Judging judging,
            PanelDuties duties,
            PanelFindings findings,
            Ideas ideas,
            Audit audit,
            Live live,
            InOneGo inOneGo,
            Clock clock) {
        this.store = store;
        this.talking = talking;
        this.form = form;
        this.access = access;
        this.judging = judging;
        this.duties = duties;
        this.findings = findings;
        this.ideas = ideas;
        this.audit = audit;
        this.live = live;
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
        var name = form.checked(wanted);
        var panel = inOneGo.run(() -> {
            var added = store.add(owner.id(), name, wanted, random.nextLong(), clock.instant());
            audit.record(Entry.of(owner, INVITED, thing(added)).changing("", name));
            wanted.judges()
                    .forEach(judge -> audit.record(
                            Entry.of(owner, INVITED_TO, Thing.person(judge)).with(thing(added))));
            return added;
        });
        tell();
        return store.find(panel).orElseThrow();
    }

    private static Thing thing(long panel) {
        return new Thing(Thing.Kind.PANEL, panel);
    }

    private void tell() {
        live.changed(new Change(Change.Kind.PANEL_CHANGED, 0));
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
        var found = requireOwned(owner, panel);
        var progress = new HashMap<PersonId, Progress>();
        found.judges().forEach(judge -> progress.put(judge, duties.progress(judge, found)));
        return progress;
    }

    private Panel requireOwned(Person owner, long panel) {
        owner.require(Role.OWNER);
        return store.find(panel).orElseThrow(Refusal::notFound);
    }

    @Override
    public void judge(Person judge, long panel, IdeaId idea, @Nullable Judgement judgement) {
        judging.judge(judge, panel, idea, judgement);
    }

    @Override
    public Optional<BlindIdea> undo(Person judge, long panel) {
        return judging.undo(judge, panel).flatMap(ideas::find).map(PanelWork::blind);
    }

    @Override
    public void close(Person judge, long panel) {
        judging.close(judge, panel);
        tell();
    }

    @Override
    public void leave(Person judge, long panel) {
        judging.leave(judge, panel);
        tell();
    }

    @Override
    public Optional<PanelOutcome> outcome(Person viewer, long panel) {
        var found = find(viewer, panel).orElseThrow(Refusal::notAllowed);
        var round = access.knownRound(viewer, found);
        return round == 0 || isJudgedElsewhere(viewer, found)
                ? Optional.empty()
                : Optional.of(findings.of(found, round));
    }

    /** Whether the viewer judges some of these ideas in another panel, and must not hear of them here meanwhile. */
    private boolean isJudgedElsewhere(Person viewer, Panel panel) {
        return unjudged(viewer)
                .filter(open -> open.id() != panel.id())
                .anyMatch(open -> !Collections.disjoint(duties.of(viewer.id(), open), panel.ideas()));
    }

    private Stream<Panel> unjudged(Person viewer) {
        return viewer.isStaff()
                ? store.waitingFor(viewer.id()).stream().map(store::find).flatMap(Optional::stream)
                : Stream.empty();
    }

    @Override
    public List<Said> talk(Person viewer, long panel, IdeaId idea) {
        var found = find(viewer, panel).orElseThrow(Refusal::notAllowed);
        return access.knownRound(viewer, found) > 0 && !isJudgedElsewhere(viewer, found)
                ? talking.about(panel, idea)
                : List.of();
    }

    @Override
    public void say(Person judge, long panel, IdeaId idea, UUID key, String words) {
        talking.say(judge, panel, idea, key, words);
    }

    @Override
    public Set<PersonId> notDone(Person owner, long panel) {
        return talking.notDone(requireOwned(owner, panel));
    }

    @Override
    public void secondRound(Person owner, long panel, Set<PersonId> without) {
        var found = requireOwned(owner, panel);
        inOneGo.run(() -> {
            talking.secondRound(found, without);
            audit.record(Entry.of(owner, JUDGED_AGAIN, thing(panel)));
        });
        tell();
    }

    @Override
    public int waitingFor(Person judge) {
        return judge.isStaff() ? store.waitingFor(judge.id()).size() : 0;
    }

    @Override
    public Set<IdeaId> unjudgedBy(Person viewer) {
        return unjudged(viewer)
                .flatMap(panel -> duties.of(viewer.id(), panel).stream())
                .collect(Collectors.toSet());
    }
}
