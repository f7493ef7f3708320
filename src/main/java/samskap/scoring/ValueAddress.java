package samskap.scoring;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.ideas.Status;

/** How a view of values stands in an address. */
record ValueAddress(Map<String, ? extends Collection<String>> parameters) {

    ValueQuery query() {
        return new ValueQuery(
                weights(first("w")),
                first("open") == null,
                first("doable") != null,
                new ValueFilter(
                        first("stage"),
                        first("topic"),
                        Status.ofCode(first("status")).orElse(null)),
                ideas(first("without")),
                efforts(first("effort")),
                Lens.ofCode(first("lens")).orElse(Lens.VALUE));
    }

    private static @Nullable Map<Criterion, Integer> weights(@Nullable String typed) {
        if (typed == null || !typed.matches("\\d{1,3}(-\\d{1,3}){3}")) {
            return null;
        }
        var weights = Criterion.weights(
                Arrays.stream(typed.split("-")).map(Integer::valueOf).toList());
        return weights.values().stream().allMatch(weight -> weight == 0) ? null : weights;
    }

    private static Set<IdeaId> ideas(@Nullable String typed) {
        return typed == null
                ? Set.of()
                : Arrays.stream(typed.split("-"))
                        .filter(number -> number.matches("\\d{1,18}"))
                        .limit(ValueQuery.MOST)
                        .map(number -> new IdeaId(Long.parseLong(number)))
                        .collect(Collectors.toSet());
    }

    private static Map<IdeaId, Double> efforts(@Nullable String typed) {
        var efforts = new HashMap<IdeaId, Double>();
        if (typed != null) {
            Arrays.stream(typed.split("-"))
                    .filter(pair -> pair.matches("\\d{1,18}_\\d{1,6}(\\.\\d{1,2})?"))
                    .limit(ValueQuery.MOST)
                    .map(pair -> pair.split("_"))
                    .filter(pair -> Factor.EFFORT.holds(Double.parseDouble(pair[1])))
                    .forEach(pair -> efforts.put(new IdeaId(Long.parseLong(pair[0])), Double.parseDouble(pair[1])));
        }
        return efforts;
    }

    private @Nullable String first(String name) {
        Collection<String> values = parameters.get(name);
        return values == null ? null : values.stream().findFirst().orElse(null);
    }

    /** From the root, with everything that is not as usual. */
    static String of(ValueQuery query, String path) {
        var pairs = new LinkedHashMap<String, String>();
        var weights = query.weights();
        var filter = query.filter();
        put(pairs, "w", weights == null ? null : weighed(weights));
        put(pairs, "open", query.sure() ? null : "1");
        put(pairs, "doable", query.doableOnly() ? "1" : null);
        put(pairs, "stage", filter.stage());
        put(pairs, "topic", filter.topic());
        put(pairs, "status", filter.status() == null ? null : filter.status().code());
        put(pairs, "without", query.without().isEmpty() ? null : joined(query.without()));
        put(pairs, "effort", query.efforts().isEmpty() ? null : told(query.efforts()));
        put(pairs, "lens", query.lens() == Lens.VALUE ? null : query.lens().code());
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
}
