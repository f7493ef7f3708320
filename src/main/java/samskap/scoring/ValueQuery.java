package samskap.scoring;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;

/**
 * How an owner looks at values. It stands in the address as a whole, so that a view can be kept, sent and printed; what
 * an address says wrongly is left out.
 *
 * @param weights what each criterion weighs, of 100; null for what the owners have agreed on
 * @param sure whether the weights are meant as they are, or only as the middle of any sensible ones
 * @param doableOnly whether what the panel finds hardly doable ranks after all else
 * @param stage the code of a stage of the journey, or null for all
 * @param topic the code of a topic, or null for all
 * @param without ideas that are taken out to see what happens
 * @param efforts what ideas would take, in person-days, to see what happens; the estimates stay as they are
 */
public record ValueQuery(
        @Nullable Map<Criterion, Integer> weights,
        boolean sure,
        boolean doableOnly,
        @Nullable String stage,
        @Nullable String topic,
        Set<IdeaId> without,
        Map<IdeaId, Double> efforts,
        Lens lens) {

    public static final ValueQuery DEFAULT =
            new ValueQuery(null, true, false, null, null, Set.of(), Map.of(), Lens.VALUE);

    private static final int MOST_WITHOUT = 50;
    private static final int FULL = 100;

    public ValueQuery {
        without = Set.copyOf(without);
        efforts = Map.copyOf(efforts);
    }

    /** Reads {@code w} (weights in the criteria's order), {@code open}, {@code doable}, {@code stage}, … */
    public static ValueQuery of(Map<String, ? extends Collection<String>> parameters) {
        return new ValueQuery(
                weights(first(parameters, "w")),
                first(parameters, "open") == null,
                first(parameters, "doable") != null,
                code(first(parameters, "stage")),
                code(first(parameters, "topic")),
                ideas(first(parameters, "without")),
                efforts(first(parameters, "effort")),
                Lens.ofCode(first(parameters, "lens")).orElse(Lens.VALUE));
    }

    private static @Nullable Map<Criterion, Integer> weights(@Nullable String typed) {
        if (typed == null || !typed.matches("\\d{1,3}(-\\d{1,3}){3}")) {
            return null;
        }
        var numbers =
                Arrays.stream(typed.split("-")).mapToInt(Integer::parseInt).toArray();
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            weights.put(criterion, Math.min(FULL, numbers[criterion.ordinal()]));
        }
        return weights.values().stream().allMatch(weight -> weight == 0) ? null : weights;
    }

    private static Set<IdeaId> ideas(@Nullable String typed) {
        return typed == null
                ? Set.of()
                : Arrays.stream(typed.split("-"))
                        .filter(number -> number.matches("\\d{1,18}"))
                        .limit(MOST_WITHOUT)
                        .map(number -> new IdeaId(Long.parseLong(number)))
                        .collect(Collectors.toSet());
    }

    private static Map<IdeaId, Double> efforts(@Nullable String typed) {
        var efforts = new HashMap<IdeaId, Double>();
        if (typed != null) {
            Arrays.stream(typed.split("-"))
                    .filter(pair -> pair.matches("\\d{1,18}_\\d{1,6}(\\.\\d{1,2})?"))
                    .limit(MOST_WITHOUT)
                    .map(pair -> pair.split("_"))
                    .filter(pair -> isEffort(Double.parseDouble(pair[1])))
                    .forEach(pair -> efforts.put(new IdeaId(Long.parseLong(pair[0])), Double.parseDouble(pair[1])));
        }
        return efforts;
    }

    private static boolean isEffort(double days) {
        return days >= Factor.EFFORT.least() && days <= Factor.EFFORT.most();
    }

    private static @Nullable String code(@Nullable String typed) {
        return typed != null && typed.matches("[a-z0-9-]{1,32}") ? typed : null;
    }

    private static @Nullable String first(Map<String, ? extends Collection<String>> parameters, String name) {
        Collection<String> values = parameters.get(name);
        return values == null ? null : values.stream().findFirst().orElse(null);
    }

    /** The address from the root with everything that is not as usual. */
    public String address(String path) {
        var pairs = new LinkedHashMap<String, String>();
        if (weights != null) {
            pairs.put("w", weighed(weights));
        }
        Stream.of(sure ? null : "open", doableOnly ? "doable" : null)
                .filter(flag -> flag != null)
                .forEach(flag -> pairs.put(flag, "1"));
        put(pairs, "stage", stage);
        put(pairs, "topic", topic);
        put(pairs, "without", without.isEmpty() ? null : joined(without));
        put(pairs, "effort", efforts.isEmpty() ? null : told(efforts));
        put(pairs, "lens", lens == Lens.VALUE ? null : lens.code());
        return pairs.isEmpty()
                ? path
                : pairs.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String weighed(Map<Criterion, Integer> weights) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> String.valueOf(weights.getOrDefault(criterion, 0)))
                .collect(Collectors.joining("-"));
    }

    private static String joined(Set<IdeaId> ideas) {
        return ideas.stream().map(IdeaId::value).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }

    private static String told(Map<IdeaId, Double> efforts) {
        return new TreeMap<>(efforts.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue)))
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "_" + String.format(Locale.ROOT, "%.2f", entry.getValue()))
                        .collect(Collectors.joining("-"));
    }

    private static void put(Map<String, String> pairs, String name, @Nullable String value) {
        if (value != null) {
            pairs.put(name, value);
        }
    }

    public ValueQuery weighing(@Nullable Map<Criterion, Integer> newWeights) {
        return new ValueQuery(newWeights, sure, doableOnly, stage, topic, without, efforts, lens);
    }

    public ValueQuery surely(boolean newSure) {
        return new ValueQuery(weights, newSure, doableOnly, stage, topic, without, efforts, lens);
    }

    public ValueQuery onlyDoable(boolean only) {
        return new ValueQuery(weights, sure, only, stage, topic, without, efforts, lens);
    }

    public ValueQuery atStage(@Nullable String newStage) {
        return new ValueQuery(weights, sure, doableOnly, code(newStage), topic, without, efforts, lens);
    }

    public ValueQuery about(@Nullable String newTopic) {
        return new ValueQuery(weights, sure, doableOnly, stage, code(newTopic), without, efforts, lens);
    }

    public ValueQuery through(Lens newLens) {
        return new ValueQuery(weights, sure, doableOnly, stage, topic, without, efforts, newLens);
    }

    /** With the idea taken out, or put back when it is out. */
    public ValueQuery toggled(IdeaId idea) {
        var changed = new java.util.HashSet<>(without);
        if (!changed.remove(idea)) {
            changed.add(idea);
        }
        return new ValueQuery(weights, sure, doableOnly, stage, topic, changed, efforts, lens);
    }

    /**
     * As if the idea took so many person-days.
     *
     * @param days null as it is estimated
     */
    public ValueQuery taking(IdeaId idea, @Nullable Double days) {
        var changed = new HashMap<>(efforts);
        if (days == null || !isEffort(days)) {
            changed.remove(idea);
        } else {
            changed.put(idea, days);
        }
        return new ValueQuery(weights, sure, doableOnly, stage, topic, without, changed, lens);
    }

    /** Whether an idea is among those that are looked at. */
    public boolean shows(samskap.ideas.Catalogue.Entry idea) {
        return (stage == null
                        || idea.stage() != null && stage.equals(idea.stage().code()))
                && (topic == null
                        || idea.topic() != null && topic.equals(idea.topic().code()));
    }

    /** The usual weights where none are given. */
    public Map<Criterion, Integer> weightsOr(Map<Criterion, Integer> usual) {
        return weights == null ? usual : weights;
    }
}
