package samskap.scoring.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.Criterion;
import samskap.scoring.Judgement;
import samskap.value.panel.PanelModel;
import samskap.value.panel.PanelRatings;

/** Judgements as the panel's models take them. A person who judges in two panels is the same judge. */
final class PanelModels {

    static final List<Criterion> CRITERIA =
            Arrays.stream(Criterion.values()).filter(Criterion::isPanels).toList();

    /** Ratings on each criterion, and which judge has which number. */
    record Gathered(Map<Criterion, PanelRatings> ratings, Map<PersonId, Integer> judges) {}

    private PanelModels() {}

    /** A model for each criterion on which the judgements tell ideas apart. */
    static Map<Criterion, CriterionModel> of(Evidence evidence) {
        var models = new EnumMap<Criterion, CriterionModel>(Criterion.class);
        gather(evidence.judgements(), evidence.numbers()).ratings().forEach((criterion, ratings) -> {
            if (PanelModel.fit(ratings) instanceof PanelModel.Result.Told told) {
                models.put(criterion, new PanelCriterion(told.fit()));
            }
        });
        return models;
    }

    static Gathered gather(Collection<JudgementStore.Judged> judgements, Map<IdeaId, Integer> numbers) {
        var judges = new LinkedHashMap<PersonId, Integer>();
        judgements.forEach(judged -> judges.putIfAbsent(judged.judge(), judges.size()));
        var builders = new EnumMap<Criterion, PanelRatings.Builder>(Criterion.class);
        CRITERIA.forEach(criterion -> builders.put(criterion, PanelRatings.of(numbers.size(), judges.size())));
        for (var judged : judgements) {
            var idea = numbers.get(judged.idea());
            var judge = Objects.requireNonNull(judges.get(judged.judge()));
            Judgement said = judged.judgement();
            if (idea != null && said != null) {
                builders.forEach((criterion, builder) -> builder.add(judge, idea, said.on(criterion)));
            }
        }
        return new Gathered(
                builders.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().build(),
                                (one, other) -> one,
                                () -> new EnumMap<>(Criterion.class))),
                judges);
    }
}
