package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mandates.Given;
import samskap.mandates.Mandate;
import samskap.mandates.Mandates;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class MandatesJourneyTests {

    private final Cast cast;
    private final Person lena;
    private final Person anna;
    private final Mandate mandate;

    MandatesJourneyTests(Mandates mandates, Cast cast) {
        this.cast = cast;
        lena = Given.leader(cast);
        anna = cast.employee("Anna Berg");
        mandate = mandates.add(lena, Given.text(Given.one(anna), Given.one(lena)));
    }

    @Test
    void an_answer_says_which_mandate_it_is_within_and_a_colleague_thanks_for_it(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.known(anna);
        Visitors.open(page, idea.path());
        var editor = page.locator(".dialogue > .editor");
        assertThat(editor.locator(".on-your-own")).containsText(mandate.title());
        editor.locator(".on-your-own select")
                .selectOption(Long.toString(mandate.id().value()));
        editor.locator("textarea").fill("You get it back.");
        editor.locator("button[type=submit]").click();
        assertThat(page.locator(".thread .msg.answer")).containsText("You get it back.");

        var leader = visitors.known(lena);
        Visitors.open(leader, "/mandates");
        var use = leader.locator(".use").filter(new Locator.FilterOptions().setHasText(mandate.title()));
        assertThat(use).containsText("You get it back.");
        use.locator(".btn").click();
        assertThat(use).containsText("Thanks from Lena Holm");
        assertThat(page.locator(".bell .count")).hasText("1");
    }

    @Test
    void whoever_may_hears_at_once_what_a_colleague_asks_and_the_colleague_what_they_say(Visitors visitors) {
        var leader = visitors.known(lena);
        Visitors.open(leader, "/queue");
        var page = visitors.known(anna);
        Visitors.open(page, cast.idea().path());
        page.locator(".dialogue > .editor .on-your-own .btn").click();
        page.locator("dialog textarea").fill("A new door");
        page.locator("dialog .primary").click();

        var request = leader.locator(".request").filter(new Locator.FilterOptions().setHasText("A new door"));
        request.getByText("Yes", new Locator.GetByTextOptions().setExact(true)).click();
        leader.locator("dialog .primary").click();
        assertThat(request).hasCount(0);
        Visitors.open(page, "/notifications");
        assertThat(page.locator(".request")).containsText("Lena Holm says");
    }

    @Test
    void the_paper_of_the_meeting_is_handed_out_to_leaders(Visitors visitors) throws IOException {
        var page = visitors.known(cast.person("Stina Ek", "Finance", Role.EMPLOYEE, Role.LEADER));
        Visitors.open(page, "/chair");
        var file = page.waitForDownload(() -> page.getByText("On two sheets").click());
        assertThat(file.suggestedFilename()).endsWith(".pdf");
        assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }
}
