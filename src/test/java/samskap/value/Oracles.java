package samskap.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that independent software computed. */
public final class Oracles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Oracles() {}

    /** @param name of the file, without its ending */
    public static JsonNode read(String name) {
        try (var file = Oracles.class.getResourceAsStream("/oracles/" + name + ".json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static double[] numbers(JsonNode array) {
        var numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble();
        }
        return numbers;
    }
}
