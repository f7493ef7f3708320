package samskap.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbered nodes, and how much each two of them have to do with each other. */
final class Graph {

    private final List<Map<Integer, Double>> edges = new ArrayList<>();

    /** @return the number of a new node */
    int node() {
        edges.add(new TreeMap<>());
        return edges.size() - 1;
    }

    void join(int one, int other, double weight) {
        if (one != other) {
            edges.get(one).merge(other, weight, Double::sum);
            edges.get(other).merge(one, weight, Double::sum);
        }
    }

    /**
     * Where one step leads from each node: an edge weighs the less, the more either of its ends has.
     *
     * @return each node's row of the adjacency matrix, normalized symmetrically
     */
    Direction[] steps() {
        var degrees = edges.stream()
                .mapToDouble(others ->
                        others.values().stream().mapToDouble(weight -> weight).sum())
                .toArray();
        var steps = new Direction[degrees.length];
        for (var node = 0; node < steps.length; node++) {
            var from = degrees[node];
            var others = edges.get(node);
            steps[node] = new Direction(
                    others.keySet().stream().mapToInt(other -> other).toArray(),
                    others.entrySet().stream()
                            .mapToDouble(edge -> edge.getValue() / Math.sqrt(from * degrees[edge.getKey()]))
                            .toArray());
        }
        return steps;
    }
}
