package samskap.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture that somebody chose to show, and what they say of it.
 *
 * @param alt what it shows, for those who cannot see it
 * @param wordless the writer knows that it goes without such words, because theirs already say so
 */
public record Chosen(
        String id, @Nullable String alt, @Nullable Boolean wordless) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * Reads what a page says that was chosen.
     *
     * @param json a list, or empty for none
     * @throws Refusal when it is nothing of the kind
     */
    public static List<Chosen> listOf(String json) {
        try {
            return json.isBlank() ? List.of() : List.of(JSON.readValue(json, Chosen[].class));
        } catch (JacksonException | NullPointerException odd) {
            throw Refusal.notAllowed();
        }
    }
}
