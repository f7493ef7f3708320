package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.mail.internal.Letters;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class SupportJourneyTests {

    private final Cast cast;
    private final Ideas ideas;
    private final Support support;
    private final Letters letters;

    SupportJourneyTests(Cast cast, Ideas ideas, Support support, Letters letters) {
        this.cast = cast;
        this.ideas = ideas;
        this.support = support;
        this.letters = letters;
    }

    @Test
    void a_reader_supports_from_the_board_and_it_is_done_once_they_have_said_who_they_are(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.atDesk();
        Visitors.open(page, "/?order=new");
        card(page, idea).locator(".support").click();

        new Arrival(page, letters).as("Rita Reader");

        var support = card(page, idea).locator(".support");
        assertThat(support).hasAttribute("aria-pressed", "true");
        assertThat(support.locator("b")).hasText("2");
        Visitors.open(page, "/?order=new");
        assertThat(card(page, idea).locator(".support")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void a_reader_supports_from_the_ideas_page_and_stays_there(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.onPhone();
        Visitors.open(page, idea.path());
        big(page).click();

        new Arrival(page, letters).as("Rita Reader");

        assertThat(big(page)).hasAttribute("aria-pressed", "true");
        assertThat(big(page).locator("b")).hasText("2");
        assertThat(page).hasURL(visitors.address() + idea.path());
    }

    @Test
    void list_and_page_agree_and_remember_it(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/?order=new");
        card(page, idea).locator(".support").click();
        assertThat(card(page, idea).locator(".support")).hasAttribute("aria-pressed", "true");
        assertThat(card(page, idea).locator(".support b")).hasText("2");

        card(page, idea).locator("h2 a").click();

        assertThat(big(page)).hasAttribute("aria-pressed", "true");
        assertThat(big(page).locator("b")).hasText("2");
        big(page).click();
        assertThat(big(page)).hasAttribute("aria-pressed", "false");
        assertThat(page.locator(".thumb [role=status]")).containsText("You no longer support it.");
        page.reload();
        Visitors.settle(page);
        assertThat(big(page).locator("b")).hasText("1");
        page.goBack();
        assertThat(card(page, idea).locator(".support")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void rapid_clicks_and_two_tabs_count_once(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/?order=new");
        var second = page.context().newPage();
        Visitors.open(second, idea.path());
        assertThat(big(second)).hasAttribute("aria-pressed", "false");

        card(page, idea).locator(".support").evaluate("button => { for (let i = 0; i < 7; i++) button.click(); }");

        assertThat(card(page, idea).locator(".support")).hasAttribute("aria-pressed", "true");
        assertThat(big(second).locator("b")).hasText("2");
        assertThat(big(second)).hasAttribute("aria-pressed", "true");
        page.reload();
        assertThat(card(page, idea).locator(".support b")).hasText("2");
    }

    @Test
    void a_closed_idea_takes_no_support_and_says_why(Visitors visitors) {
        var idea = cast.idea();
        ideas.move(cast.owner("Petra Owner"), idea.id(), Status.SHARED, Status.NOT_NOW, "Too few have this oven.");
        var page = visitors.known(cast.customer());
        Visitors.open(page, idea.path());
        assertThat(big(page)).hasAttribute("aria-disabled", "true");

        big(page).click(new Locator.ClickOptions().setForce(true));

        assertThat(page.locator(".toast")).containsText("takes no more support");
        assertThat(page.locator(".notice")).containsText("This idea is closed");
        assertThat(page.locator(".sofar")).containsText("Too few have this oven.");
        assertThat(big(page).locator("b")).hasText("1");
    }

    @Test
    void others_counts_move_on_an_open_board(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/?order=new");
        assertThat(card(page, idea)).isVisible();

        for (var voice = 0; voice < 5; voice++) {
            support.give(cast.customer(), idea.id());
        }

        assertThat(card(page, idea).locator(".support b")).hasText("6");
    }

    static Locator card(Page page, Idea idea) {
        return page.locator(
                        "article.idea",
                        new Page.LocatorOptions().setHas(page.locator("a[href*='" + idea.path() + "']")))
                .first();
    }

    static Locator big(Page page) {
        return page.locator(".thumb .support");
    }
}
