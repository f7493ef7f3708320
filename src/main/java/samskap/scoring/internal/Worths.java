package samskap.scoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import samskap.ideas.Catalogue.Entry;
import samskap.identity.PersonId;
import samskap.scoring.Criterion;
import samskap.scoring.Factor;
import samskap.scoring.Interval;
import samskap.scoring.Worth;
import samskap.value.combination.Smaa.Standing;

/** Puts what the models say and how ideas fared into words that pages use. */
final class Worths {

    private final Evidence evidence;
    private final PreferenceModel preference;
    private final Map<Criterion, CriterionModel> models;
    private final Map<Integer, Worth> knowledge = new ConcurrentHashMap<>();
    private final int[] ratings;
    private final List<Set<PersonId>> judges = new ArrayList<>();
    private final List<Set<Integer>> segments = new ArrayList<>();

    Worths(Evidence evidence, PreferenceModel preference, Map<Criterion, CriterionModel> models) {
        this.evidence = evidence;
        this.preference = preference;
        this.models = models;
        ratings = new int[evidence.ideas().size()];
        evidence.ideas().forEach(entry -> {
            judges.add(new HashSet<>());
            segments.add(new HashSet<>());
        });
        count();
    }

    private void count() {
        evidence.ratings().forEach(rated -> ratings[evidence.number(rated.idea())]++);
        evidence.judgements().forEach(judged -> {
            var number = evidence.numbers().get(judged.idea());
            if (number != null) {
                judges.get(number).add(judged.judge());
            }
        });
        var comparisons = evidence.answers().comparisons();
        for (var n = 0; n < comparisons.size(); n++) {
            if (comparisons.segment(n) >= 0) {
                segments.get(comparisons.left(n)).add(comparisons.segment(n));
                segments.get(comparisons.right(n)).add(comparisons.segment(n));
            }
        }
    }

    /**
     * @param numbers of the ideas that were ranked
     * @param standings how each of those fared
     * @return the most worth first
     */
    List<Worth> ranked(int[] numbers, List<Standing> standings) {
        var worths = new ArrayList<Worth>();
        for (var place = 0; place < numbers.length; place++) {
            worths.add(worth(numbers[place], standings.get(place)));
        }
        worths.sort(Comparator.comparingInt(Worth::rank)
                .thenComparing(
                        Comparator.<Worth>comparingDouble(worth -> worth.value().middle())
                                .reversed())
                .thenComparing(worth -> worth.idea().id().value()));
        return worths;
    }

    private Worth worth(int number, Standing standing) {
        return known(number)
                .standing(
                        new Interval(standing.low(), standing.value(), standing.high()),
                        standing.rank(),
                        standing.rankLow(),
                        standing.rankHigh(),
                        standing.top());
    }

    /** What does not depend on how the criteria are weighed, worked out once; as if anything were possible. */
    Worth known(int number) {
        return knowledge.computeIfAbsent(number, this::gathered);
    }

    private Worth gathered(int number) {
        Entry entry = evidence.ideas().get(number);
        var compared = preference.evidence(number);
        return new Worth(
                entry,
                Worth.ANYTHING,
                1,
                1,
                evidence.ideas().size(),
                0,
                compared,
                segments.get(number).size(),
                ratings[number],
                judges.get(number).size(),
                compared + ratings[number] == 0 ? null : preference.interval(number),
                panel(number),
                evidence.estimates().getOrDefault(entry.id(), new HashMap<>()).get(Factor.EFFORT));
    }

    private Map<Criterion, Interval> panel(int number) {
        var found = new EnumMap<Criterion, Interval>(Criterion.class);
        models.forEach((criterion, model) -> {
            if (criterion.isPanels() && model.evidence(number) > 0) {
                found.put(criterion, model.interval(number));
            }
        });
        return found;
    }
}
