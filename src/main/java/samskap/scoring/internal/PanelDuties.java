package samskap.scoring.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.PersonId;
import samskap.scoring.Panel;
import samskap.scoring.Progress;

/** What each judge of a panel has to judge, in which order, and how far they have come. */
@Component
class PanelDuties {

    private final PanelStore store;
    private final PanelAccess access;
    private final JudgementStore judgements;
    private final TalkStore talks;
    private final Ideas ideas;

    PanelDuties(PanelStore store, PanelAccess access, JudgementStore judgements, TalkStore talks, Ideas ideas) {
        this.store = store;
        this.access = access;
        this.judgements = judgements;
        this.talks = talks;
        this.ideas = ideas;
    }

    /** What is left for the judge in this round, in an order of their own. */
    List<IdeaId> left(PersonId judge, Panel panel) {
        var done = judgedBy(judge, panel);
        return inOwnOrder(judge, panel).stream()
                .filter(idea -> !done.contains(idea))
                .toList();
    }

    /** Everybody meets the ideas in another order, so that none always comes fresh and none always tired. */
    private List<IdeaId> inOwnOrder(PersonId judge, Panel panel) {
        var order = new ArrayList<>(of(judge, panel));
        order.sort(Comparator.comparingLong(IdeaId::value));
        Collections.shuffle(order, new SplittableRandom(store.seed(panel.id()) + 31 * judge.value() + panel.round()));
        return order;
    }

    /** In the second round only what was talked about; never one's own. */
    Set<IdeaId> of(PersonId judge, Panel panel) {
        var wanted = new HashSet<>(panel.ideas());
        if (panel.round() == Panel.SECOND) {
            wanted.retainAll(talks.talkedAbout(panel.id()).keySet());
        }
        var there = ideas.cards(wanted);
        wanted.removeIf(id -> !there.containsKey(id) || there.get(id).author().equals(judge));
        return wanted;
    }

    private Set<IdeaId> judgedBy(PersonId judge, Panel panel) {
        return judgements.judged(panel.id()).stream()
                .filter(judged ->
                        judged.round() == panel.round() && judged.judge().equals(judge))
                .map(JudgementStore.Judged::idea)
                .collect(Collectors.toSet());
    }

    Progress progress(PersonId judge, Panel panel) {
        var all = of(judge, panel);
        var done = judgedBy(judge, panel);
        done.retainAll(all);
        return new Progress(done.size(), all.size(), access.isClosed(judge, panel));
    }
}
