package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import samskap.api.Programs.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds what programs are answered to the document that describes it. */
final class Contract {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc web;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> {});
    private @Nullable JsonNode document;

    Contract(MockMvc web) {
        this.web = web;
    }

    /** What was answered at an address that the document knows is what it says there. */
    void check(HttpMethod method, String path, Answer answer) {
        var operation = operation(method, path.split("\\?", 2)[0]);
        if (operation == null || answer.text().isEmpty()) {
            return;
        }
        var response = operation.at("/responses/" + answer.status());
        assertThat(response.isMissingNode())
                .as(
                        "%s %s answers %d, which the document does not say: %s",
                        method, path, answer.status(), answer.text())
                .isFalse();
        var schema = resolved(response).at("/content").iterator().next().at("/schema");
        var faults = schema(schema.at("/$ref").stringValue()).validate(answer.text(), InputFormat.JSON);
        assertThat(faults).as("%s %s: %s", method, path, answer.text()).isEmpty();
    }

    private @Nullable JsonNode operation(HttpMethod method, String path) {
        for (var described : document().get("paths").properties()) {
            var pattern = Pattern.compile(described.getKey().replaceAll("\\{\\w+}", "\\\\d+"));
            if (pattern.matcher(path).matches()) {
                return described.getValue().get(method.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        return null;
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.get("$ref");
        return reference == null ? node : document().at(reference.stringValue().substring(1));
    }

    /** Answers say no more than they are described to say. */
    private Schema schema(String reference) {
        return schemas.computeIfAbsent(reference, it -> {
            var whole = (ObjectNode) JSON.createObjectNode();
            whole.put("$ref", it);
            whole.set("components", closed(document().get("components")));
            return registry.getSchema(whole.toString(), InputFormat.JSON);
        });
    }

    private static JsonNode closed(JsonNode components) {
        var copy = (ObjectNode) components.deepCopy();
        copy.get("schemas").forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
        return copy;
    }

    private synchronized JsonNode document() {
        if (document == null) {
            try {
                document = JSON.readTree(web.perform(MockMvcRequestBuilders.get("/api/v1/openapi.json"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        }
        return document;
    }
}
