package samskap.ideas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.shared.text.CleanText;

/**
 * What somebody wants to see on the board. It stands in the address as a whole, so that a reload, Back and a link sent
 * to a friend show the same; what an address says wrongly is left out.
 *
 * @param stage the code of a stage of the journey, or null for all
 * @param topic the code of a topic, or null for all
 * @param statuses any of these; empty for all
 * @param mine only what the person at the page shared
 * @param words what is searched for, or null
 */
public record BoardQuery(
        Order order,
        @Nullable String stage,
        @Nullable String topic,
        Set<Status> statuses,
        boolean mine,
        boolean waiting,
        @Nullable String words) {

    public static final BoardQuery DEFAULT = new BoardQuery(Order.TRENDING, null, null, Set.of(), false, false, null);

    private static final int LONGEST_WORDS = 200;

    public BoardQuery {
        statuses = Set.copyOf(statuses);
        order = words == null && order == Order.MATCH ? Order.TRENDING : order;
    }

    /**
     * Reads an address's parameters: {@code order}, {@code stage}, {@code topic}, {@code status}*, {@code mine},
     * {@code waiting}, {@code q}.
     */
    public static BoardQuery of(Map<String, ? extends Collection<String>> parameters) {
        var statuses = EnumSet.noneOf(Status.class);
        all(parameters, "status").forEach(code -> Status.ofCode(code).ifPresent(statuses::add));
        var words = words(first(parameters, "q"));
        return new BoardQuery(
                Order.ofCode(first(parameters, "order")).orElse(usual(words)),
                code(first(parameters, "stage")),
                code(first(parameters, "topic")),
                statuses,
                first(parameters, "mine") != null,
                first(parameters, "waiting") != null,
                words);
    }

    /** The order that needs no saying. */
    private static Order usual(@Nullable String words) {
        return words == null ? Order.TRENDING : Order.MATCH;
    }

    /** The parameters of its address, defaults left out, in a fixed order. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "q", words);
        put(parameters, "order", order == usual(words) ? null : order.code());
        put(parameters, "stage", stage);
        put(parameters, "topic", topic);
        if (!statuses.isEmpty()) {
            parameters.put(
                    "status", statuses.stream().sorted().map(Status::code).toList());
        }
        put(parameters, "mine", mine ? "" : null);
        put(parameters, "waiting", waiting ? "" : null);
        return parameters;
    }

    /** The board's address from the root. */
    public String address() {
        return address("/");
    }

    /** The address of another page that is narrowed in the same way. */
    public String address(String path) {
        var pairs = parameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> pair(parameter.getKey(), value)))
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? path : path + "?" + pairs;
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? name : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public BoardQuery ordered(Order newOrder) {
        return new BoardQuery(newOrder, stage, topic, statuses, mine, waiting, words);
    }

    public BoardQuery atStage(@Nullable String newStage) {
        return new BoardQuery(order, newStage, topic, statuses, mine, waiting, words);
    }

    public BoardQuery about(@Nullable String newTopic) {
        return new BoardQuery(order, stage, newTopic, statuses, mine, waiting, words);
    }

    /** With the status added, or taken away when it is there. */
    public BoardQuery toggled(Status status) {
        var changed = new ArrayList<>(statuses);
        if (!changed.remove(status)) {
            changed.add(status);
        }
        return new BoardQuery(order, stage, topic, Set.copyOf(changed), mine, waiting, words);
    }

    public BoardQuery onlyMine(boolean only) {
        return new BoardQuery(order, stage, topic, statuses, only, waiting, words);
    }

    public BoardQuery onlyWaiting(boolean only) {
        return new BoardQuery(order, stage, topic, statuses, mine, only, words);
    }

    public BoardQuery searching(@Nullable String newWords) {
        var line = words(newWords);
        var wanted = order == usual(words) ? usual(line) : order;
        return new BoardQuery(wanted, stage, topic, statuses, mine, waiting, line);
    }

    /** Whether anything but the order narrows what is shown. */
    public boolean isFiltered() {
        return stage != null || topic != null || !statuses.isEmpty() || mine || waiting || words != null;
    }

    private static @Nullable String code(@Nullable String typed) {
        return typed != null && typed.matches("[a-z0-9-]{1,32}") ? typed : null;
    }

    private static @Nullable String words(@Nullable String typed) {
        if (typed == null || CleanText.isBlank(typed)) {
            return null;
        }
        var line = CleanText.line(typed);
        return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS);
    }

    private static @Nullable String first(Map<String, ? extends Collection<String>> parameters, String name) {
        return all(parameters, name).stream().findFirst().orElse(null);
    }

    private static Collection<String> all(Map<String, ? extends Collection<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null ? List.of() : values;
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, List.of(value));
        }
    }
}
