package samskap.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as this API reads and writes it. */
final class Json {

    private static final int DEEPEST = 8;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 20;

    private static final JsonMapper READING = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonMapper WRITING = JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    /** @throws ProblemException when it is no JSON, or is not in UTF-8 */
    static JsonNode read(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return READING.readTree(text.toString());
        } catch (CharacterCodingException notUtf8) {
            throw ProblemException.because(Trouble.UNREADABLE, "api.unreadable.utf8");
        } catch (JacksonException notJson) {
            var place = notJson.getLocation();
            throw place == null
                    ? ProblemException.of(Trouble.UNREADABLE)
                    : ProblemException.because(
                            Trouble.UNREADABLE, "api.unreadable.at", place.getLineNr(), place.getColumnNr());
        }
    }

    static String write(Object body) {
        return WRITING.writeValueAsString(body);
    }
}
