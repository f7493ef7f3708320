package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import samskap.testing.ModuleTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class OpenApiTests {

    /** The contract as it stands in the repository, so that whoever changes it sees what they promise otherwise. */
    private static final Path KEPT = Path.of("docs", "openapi.json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final MockMvc web;

    OpenApiTests(MockMvc web) {
        this.web = web;
    }

    private String served() throws Exception {
        return web.perform(get("/api/v1/openapi.json"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void the_document_is_valid_openapi() throws Exception {
        var options = new ParseOptions();
        options.setResolve(true);
        var parsed = new OpenAPIV3Parser().readContents(served(), null, options);
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).containsKeys("/ideas", "/ideas/{id}/support", "/messages/{id}");
    }

    /** A contract that changes is written anew; look at the difference before you commit it. */
    @Test
    void the_contract_in_the_repository_is_what_is_served() throws Exception {
        var now = JSON.writeValueAsString(JSON.readTree(served())) + "\n";
        if (!Files.exists(KEPT) || !Files.readString(KEPT).equals(now)) {
            Files.writeString(KEPT, now);
            assertThat(now).as("docs/openapi.json was written anew: commit it").isEqualTo("what stood there");
        }
    }

    @Test
    void every_reference_leads_somewhere_and_every_name_is_given_once() throws Exception {
        var document = JSON.readTree(served());
        var names = new ArrayList<String>();
        document.get("paths")
                .forEach(path -> path.forEach(
                        operation -> names.add(operation.get("operationId").stringValue())));
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z]+"));
        assertThat(references(document))
                .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
    }

    private static TreeSet<String> references(JsonNode node) throws IOException {
        return new TreeSet<>(node.findValuesAsString("$ref"));
    }

    @Test
    void whatever_is_said_of_a_record_names_no_class_of_the_house() throws Exception {
        assertThat(served()).doesNotContain("samskap.", "PersonId", "IdeaId", "Instant");
        assertThat(List.of(served().split("\""))).contains("Idempotency-Key", "If-Match", "bearer");
    }
}
