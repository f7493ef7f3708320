package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class ModerationJourneyTests {

    private final Cast cast;

    ModerationJourneyTests(Cast cast) {
        this.cast = cast;
    }

    @Test
    void what_somebody_new_links_to_is_theirs_alone_until_a_colleague_shows_it_to_everybody(Visitors visitors) {
        var title = "Fronts number " + UUID.randomUUID();
        var others = visitors.known(cast.customer("Leif Holm"));
        Visitors.open(others, "/?order=new");
        var kims = visitors.known(cast.customer("Kim Falk"));
        Visitors.open(kims, "/");
        kims.locator("samskap-composer textarea").first().fill(title + "\nSee https://example.com");
        kims.locator("samskap-composer textarea").first().press("Control+Enter");
        assertThat(kims.locator("h1")).hasText(title);
        assertThat(kims.locator(".notice.withheld")).containsText("Only you see this so far");
        assertThat(card(others, title)).hasCount(0);

        var annas = visitors.known(cast.employee("Anna Berg"));
        Visitors.open(annas, "/moderation");
        press(waiting(annas, title), "Show it, trust Kim");

        assertThat(waiting(annas, title)).hasCount(0);
        assertThat(card(others, title)).isVisible();
        assertThat(kims.locator(".notice.withheld")).hasCount(0);
        assertThat(kims.locator(".support.big b")).hasText("1");
    }

    @Test
    void what_a_colleague_withholds_leaves_the_pages_that_others_have_open(Visitors visitors) {
        var idea = cast.idea();
        var board = visitors.known(cast.customer("Leif Holm"));
        Visitors.open(board, "/?order=new");
        assertThat(card(board, idea.title())).isVisible();
        visitors.expectComplaints(complaint -> complaint.contains("404"));
        var open = visitors.known(cast.customer("Maja Lind"));
        Visitors.open(open, idea.path());
        var annas = visitors.known(cast.employee("Anna Berg"));
        Visitors.open(annas, idea.path());

        annas.locator("main article").getByLabel("Withhold").first().click();

        assertThat(annas.locator(".notice.withheld")).isVisible();
        assertThat(card(board, idea.title())).hasCount(0);
        assertThat(open.locator("h1")).not().hasText(idea.title());
        press(annas.locator(".toast"), "Show it again");
        assertThat(annas.locator(".notice.withheld")).hasCount(0);
    }

    @Test
    void a_report_takes_two_clicks_and_lands_on_a_colleagues_open_page(Visitors visitors) {
        var idea = cast.idea();
        var annas = visitors.known(cast.employee("Anna Berg"));
        Visitors.open(annas, "/moderation");
        var leifs = visitors.known(cast.customer("Leif Holm"));
        Visitors.open(leifs, idea.path());
        leifs.locator("main article").getByLabel("Report").first().click();
        leifs.locator("dialog select").selectOption("unkind");
        press(leifs.locator("dialog"), "Report it");
        assertThat(leifs.locator(".toast")).containsText("Thank you");

        assertThat(waiting(annas, idea.title())).containsText("Leif Holm · Unkind to somebody");
        press(waiting(annas, idea.title()), "Decline and block …");
        annas.locator("dialog textarea").fill("It is about another company.");
        press(annas.locator("dialog"), "Decline and block");
        assertThat(waiting(annas, idea.title())).hasCount(0);
    }

    private static Locator card(Page page, String title) {
        return page.locator("article.idea").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator waiting(Page page, String title) {
        return page.locator(".cases > li").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static void press(Locator within, String name) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
