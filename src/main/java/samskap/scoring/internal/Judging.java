package samskap.scoring.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.scoring.Judgement;
import samskap.scoring.Panel;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

/** What a judge says, takes back and leaves standing. */
@Component
class Judging {

    private static final Limit PER_JUDGE = new Limit("judge", 300, Duration.ofMinutes(10));

    private final PanelStore panels;
    private final JudgementStore judgements;
    private final PanelAccess access;
    private final PanelDuties duties;
    private final Scoring scoring;
    private final RateLimits limits;
    private final InOneGo inOneGo;
    private final Clock clock;

    Judging(
            PanelStore panels,
            JudgementStore judgements,
            PanelAccess access,
            PanelDuties duties,
            Scoring scoring,
            RateLimits limits,
            InOneGo inOneGo,
            Clock clock) {
        this.panels = panels;
        this.judgements = judgements;
        this.access = access;
        this.duties = duties;
        this.scoring = scoring;
        this.limits = limits;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    void judge(Person judge, long panel, IdeaId idea, @Nullable Judgement judgement) {
        var found = access.requireJudge(judge, panel);
        if (judgement != null && !judgement.isOnScale()) {
            throw Refusal.of("judgement", "scoring.refused.offScale", Judgement.LEAST, Judgement.MOST);
        }
        if (!duties.of(judge.id(), found).contains(idea)) {
            throw Refusal.notFound();
        }
        limits.take(PER_JUDGE, judge.id().toString());
        inOneGo.run(() -> {
            hold(judge, found);
            access.requireNotClosed(judge, found);
            judgements.judge(found, judge.id(), idea, judgement, clock.instant());
        });
        scoring.learn();
    }

    /** Until the end of this transaction neither the round changes nor does the judge say anything else. */
    private void hold(Person judge, Panel panel) {
        if (panels.holdRound(panel.id()) != panel.round()) {
            throw Refusal.because("scoring.refused.nextRound");
        }
        panels.holdJudge(judge.id(), panel.id());
    }

    /** Takes the last judgement of this round back; empty when there is none. */
    Optional<IdeaId> undo(Person judge, long panel) {
        var found = access.requireJudge(judge, panel);
        limits.take(PER_JUDGE, judge.id().toString());
        var last = inOneGo.run(() -> {
            hold(judge, found);
            access.requireNotClosed(judge, found);
            return takenBack(judge, found);
        });
        scoring.learn();
        return last;
    }

    private Optional<IdeaId> takenBack(Person judge, Panel panel) {
        var last = judgements.judged(panel.id()).stream()
                .filter(judged ->
                        judged.round() == panel.round() && judged.judge().equals(judge.id()))
                .max(Comparator.comparingLong(JudgementStore.Judged::id))
                .map(JudgementStore.Judged::idea);
        last.ifPresent(idea -> judgements.undo(panel, judge.id(), idea, clock.instant()));
        return last;
    }

    void close(Person judge, long panel) {
        var found = access.requireJudge(judge, panel);
        inOneGo.run(() -> {
            hold(judge, found);
            if (!duties.progress(judge.id(), found).isComplete()) {
                throw Refusal.because("scoring.refused.notAllJudged");
            }
            panels.close(judge.id(), panel, found.round());
        });
    }

    /** Whoever leaves is done with every round. */
    void leave(Person judge, long panel) {
        access.requireJudge(judge, panel);
        inOneGo.run(() -> {
            panels.holdJudge(judge.id(), panel);
            panels.close(judge.id(), panel, Panel.SECOND);
        });
    }
}
