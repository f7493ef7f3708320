package samskap.scoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.scoring.Criterion;
import samskap.scoring.Disagreement;
import samskap.scoring.Panel;
import samskap.scoring.PanelOutcome;
import samskap.scoring.Survey.Contrast;
import samskap.value.panel.PanelModel;

/** What one panel found. */
@Component
class PanelFindings {

    /** Judges who differ by less see the same thing. */
    private static final int FAR = 3;

    private static final int MOST = 6;

    private final JudgementStore store;
    private final Ideas ideas;
    private final People people;

    PanelFindings(JudgementStore store, Ideas ideas, People people) {
        this.store = store;
        this.ideas = ideas;
        this.people = people;
    }

    /** @param upTo the last round that counts */
    PanelOutcome of(Panel panel, int upTo) {
        var judgements = List.copyOf(store.judgementsIn(panel.id(), upTo));
        return new PanelOutcome(
                Agreements.of(judgements),
                disagreements(judgements),
                severity(panel, judgements),
                contrasts(panel, judgements));
    }

    private List<Disagreement> disagreements(List<JudgementStore.Judged> judgements) {
        var byIdea = judgements.stream().collect(Collectors.groupingBy(JudgementStore.Judged::idea));
        var titles = ideas.cards(byIdea.keySet());
        var far = new ArrayList<Disagreement>();
        byIdea.forEach((idea, said) -> {
            var title = titles.get(idea);
            if (title != null) {
                far.add(widest(title, said));
            }
        });
        return far.stream()
                .filter(apart -> apart.highest() - apart.lowest() >= FAR)
                .sorted(Comparator.<Disagreement>comparingInt(apart -> apart.lowest() - apart.highest())
                        .thenComparingLong(apart -> apart.idea().value()))
                .limit(MOST)
                .toList();
    }

    private static Disagreement widest(Idea idea, List<JudgementStore.Judged> said) {
        return PanelModels.CRITERIA.stream()
                .map(criterion -> {
                    var range = said.stream()
                            .mapToInt(judged ->
                                    Objects.requireNonNull(judged.judgement()).on(criterion))
                            .summaryStatistics();
                    return new Disagreement(idea.id(), idea.title(), criterion, range.getMin(), range.getMax());
                })
                .max(Comparator.comparingInt(apart -> apart.highest() - apart.lowest()))
                .orElseThrow();
    }

    private Map<Criterion, Contrast> contrasts(Panel panel, List<JudgementStore.Judged> judgements) {
        var there = ideas.cards(panel.ideas());
        var authors =
                people.find(there.values().stream().map(Idea::author).distinct().toList());
        return Contrasts.of(judgements, numbered(panel), idea -> {
            var known = there.get(idea);
            var author = known == null ? null : authors.get(known.author());
            return author != null && !author.isStaff();
        });
    }

    private static Map<IdeaId, Integer> numbered(Panel panel) {
        var numbers = new HashMap<IdeaId, Integer>();
        panel.ideas().forEach(idea -> numbers.put(idea, numbers.size()));
        return numbers;
    }

    /** The mean over the criteria of how far each judge is from the others. */
    private static Map<PersonId, Double> severity(Panel panel, List<JudgementStore.Judged> judgements) {
        var gathered = PanelModels.gather(judgements, numbered(panel));
        var severity = new LinkedHashMap<PersonId, Double>();
        for (var ratings : gathered.ratings().values()) {
            if (PanelModel.fit(ratings) instanceof PanelModel.Result.Told told) {
                gathered.judges()
                        .forEach((judge, number) -> severity.merge(
                                judge, told.fit().severity(number) / PanelModels.CRITERIA.size(), Double::sum));
            }
        }
        return severity;
    }
}
