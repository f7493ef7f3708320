package samskap.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that independent software computed, from {@code src/test/resources/oracles}. */
public final class Oracles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Oracles() {}

    /** @param name the file's, without its ending */
    public static JsonNode read(String name) {
        try (var file = Oracles.class.getResourceAsStream("/oracles/" + name + ".json")) {
            return JSON.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    public static double[][] matrix(JsonNode rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> numbers(rows.get(row)))
                .toArray(double[][]::new);
    }
}
