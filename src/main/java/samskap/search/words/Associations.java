package samskap.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What comes to mind with what: people who want a handrail tell of stairs, of ice and of somebody old, and share no
 * word with those who tell of a fall. Each meaning is a direction in a space that has an axis for every meaning. It
 * points at itself, at what is told of in the same breath, at what that is told of with, and so on: three steps over a
 * graph whose edges weigh less the more of them a meaning has, as when labels are spread over a graph (Zhou et al.,
 * "Learning with Local and Global Consistency", 2003). What points the same way is about the same.
 */
public final class Associations {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** At this place of a line an association weighs half of the first. */
    private static final double HALF = 15;

    /** How much two meanings of a scene have to do with each other. */
    private static final double IN_SCENE = 0.3;

    private static final int STEPS = 3;

    /** So many axes of a direction are kept; the others are next to nothing. */
    private static final int KEPT = 200;

    private static final Map<String, Integer> AXES = new HashMap<>();
    private static final List<String> MEANINGS = new ArrayList<>();
    private static final Direction[] DIRECTIONS;

    static {
        var graph = new Graph();
        Lines.of("associations.txt").forEach(line -> joinWithFirst(line, graph));
        Lines.of("scenes.txt").forEach(line -> joinEach(line, graph));
        var steps = graph.steps();
        DIRECTIONS = IntStream.range(0, steps.length)
                .mapToObj(start -> from(start, steps))
                .toArray(Direction[]::new);
    }

    private Associations() {}

    /** How many axes there are. */
    public static int dimensions() {
        return DIRECTIONS.length;
    }

    /** The term of the meaning that an axis stands for. */
    public static String meaning(int axis) {
        return MEANINGS.get(axis);
    }

    /** Where these meanings point, of those that anybody has associations with. */
    public static List<Direction> directions(Collection<String> meanings) {
        return meanings.stream()
                .map(AXES::get)
                .filter(Objects::nonNull)
                .map(axis -> DIRECTIONS[axis])
                .toList();
    }

    /** A line names a meaning, and what comes to mind with it, the nearest first. */
    private static void joinWithFirst(String line, Graph graph) {
        var words = words(line);
        for (var n = 0; n < words.size(); n++) {
            join(line.substring(0, line.indexOf(':')), words.get(n), HALF / (HALF + n), graph);
        }
    }

    /** What meets in a scene is joined each with each. */
    private static void joinEach(String line, Graph graph) {
        var words = words(line);
        for (var one = 0; one < words.size(); one++) {
            for (var other = one + 1; other < words.size(); other++) {
                join(words.get(one), words.get(other), IN_SCENE, graph);
            }
        }
    }

    private static List<String> words(String line) {
        return List.of(SPACE.split(line.substring(line.indexOf(':') + 1).strip()));
    }

    /** A word that stands for several meanings stands for each of them a little. */
    private static void join(String one, String other, double weight, Graph graph) {
        var ones = named(one);
        var others = named(other);
        for (var from : ones) {
            for (var to : others) {
                graph.join(axis(from, graph), axis(to, graph), weight / ones.size() / others.size());
            }
        }
    }

    private static Set<String> named(String word) {
        var meanings = Meanings.named(word);
        if (meanings.isEmpty()) {
            throw new IllegalStateException("No meaning is called " + word);
        }
        return meanings;
    }

    private static int axis(String meaning, Graph graph) {
        return AXES.computeIfAbsent(meaning, first -> {
            MEANINGS.add(first);
            return graph.node();
        });
    }

    private static Direction from(int start, Direction[] steps) {
        var sum = new double[steps.length];
        sum[start] = 1;
        var there = new Direction(new int[] {start}, new double[] {1});
        for (var n = 0; n < STEPS; n++) {
            there = after(there, steps);
            there.addTo(sum, 1);
        }
        return Direction.of(sum, KEPT);
    }

    private static Direction after(Direction there, Direction[] steps) {
        var next = new double[steps.length];
        for (var n = 0; n < there.axes().length; n++) {
            steps[there.axes()[n]].addTo(next, there.lengths()[n]);
        }
        return Direction.of(next, KEPT);
    }
}
