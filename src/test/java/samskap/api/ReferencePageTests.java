package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.MockMvc;
import samskap.api.http.Trouble;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.testing.ModuleTest;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class ReferencePageTests {

    private static final Pattern LINK = Pattern.compile("href=\"#(\\w+)\"");

    private final MockMvc web;
    private final Translations translations;

    ReferencePageTests(MockMvc web, Translations translations) {
        this.web = web;
        this.translations = translations;
    }

    private String page(Language language) throws Exception {
        return web.perform(get("/api").header("Accept-Language", language.code()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_framed_in_the_readers_language(Language language) throws Exception {
        assertThat(page(language))
                .contains("<html lang=\"" + language.code() + "\">")
                .contains(translations.text(language, "api.reference.problemsAbout"))
                .doesNotContain("!api.", "{0}");
    }

    @Test
    void everything_that_can_be_asked_for_stands_there_and_every_kind_of_problem() throws Exception {
        var document = JsonMapper.builder()
                .build()
                .readTree(web.perform(get("/api/v1/openapi.json"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        var page = page(Language.EN);
        document.get("paths")
                .forEach(path -> path.forEach(operation -> assertThat(page)
                        .contains("id=\"" + operation.get("operationId").stringValue() + "\"")));
        for (var trouble : Trouble.values()) {
            assertThat(page).contains("<dt id=\"" + trouble.code() + "\">");
        }
    }

    @Test
    void its_links_lead_somewhere() throws Exception {
        var page = page(Language.EN);
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(target -> page.contains("id=\"" + target + "\""));
    }

    @Test
    void it_runs_no_script_of_others_and_sets_no_cookie() throws Exception {
        var response = web.perform(get("/api")).andReturn().getResponse();
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(response.getCookies()).isEmpty();
    }
}
