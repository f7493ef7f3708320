package samskap.scoring.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import samskap.ideas.IdeaId;
import samskap.scoring.Criterion;
import samskap.scoring.Interval;
import samskap.scoring.Survey.Contrast;
import samskap.value.panel.PanelRatings;
import samskap.value.panel.SourceContrast;

/** Customers' ideas against the company's own, as judges see them who know of neither. */
final class Contrasts {

    private Contrasts() {}

    /**
     * @param numbers of the ideas
     * @param isCustomers whether a customer had the idea
     */
    static Map<Criterion, Contrast> of(
            Collection<JudgementStore.Judged> judgements, Map<IdeaId, Integer> numbers, Predicate<IdeaId> isCustomers) {
        var ofCustomers = new boolean[numbers.size()];
        numbers.forEach((idea, number) -> ofCustomers[number] = isCustomers.test(idea));
        var contrasts = new EnumMap<Criterion, Contrast>(Criterion.class);
        PanelModels.gather(judgements, numbers)
                .ratings()
                .forEach((criterion, ratings) -> contrasts.put(criterion, contrast(ratings, ofCustomers)));
        return contrasts;
    }

    private static Contrast contrast(PanelRatings ratings, boolean[] ofCustomers) {
        var judged = IntStream.range(0, ofCustomers.length)
                .filter(number -> ratings.count(number) > 0)
                .toArray();
        var theirs =
                (int) IntStream.of(judged).filter(number -> ofCustomers[number]).count();
        return new Contrast(
                SourceContrast.of(ratings, ofCustomers)
                        .map(found -> new Interval(found.low(), found.difference(), found.high()))
                        .orElse(null),
                theirs,
                judged.length - theirs);
    }
}
