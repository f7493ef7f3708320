package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import samskap.mail.internal.Letters;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class SharingJourneyTests {

    private static final Pattern AN_IDEA = Pattern.compile("/ideas/\\d+-");

    private final Cast cast;
    private final Letters letters;

    SharingJourneyTests(Cast cast, Letters letters) {
        this.cast = cast;
        this.letters = letters;
    }

    @Test
    void a_visitor_writes_first_and_only_to_share_it_says_who_they_are(Visitors visitors) {
        var page = visitors.atDesk();
        Visitors.open(page, "/");
        story(page).fill("The oven door hits the wall\nIt opens *only* halfway in our kitchen.");
        page.locator(".composer input[value=let-down]").check();
        choose(page, "When in the journey?", "Delivery");
        choose(page, "What is it about?", "How it works and lasts");
        press(page, "Share it");

        new Arrival(page, letters).as("Vera Visitor");

        assertThat(page).hasURL(AN_IDEA);
        assertThat(page.locator("h1")).hasText("The oven door hits the wall");
        assertThat(page.locator(".story")).hasText("It opens only halfway in our kitchen.");
        assertThat(page.locator(".byline")).containsText("Vera Visitor");
        var chips = page.locator(".subject .row").first();
        assertThat(chips).containsText("Delivery");
        assertThat(chips).containsText("How it works and lasts");
        assertThat(chips).containsText("Began as a let-down");
        assertThat(support(page)).hasAttribute("aria-pressed", "true");
        assertThat(support(page).locator("b")).hasText("1");
        Visitors.open(page, "/");
        assertThat(story(page)).hasValue("");
    }

    @Test
    void whoever_changes_their_mind_about_saying_who_they_are_loses_nothing(Visitors visitors) {
        var page = visitors.atDesk();
        Visitors.open(page, "/");
        story(page).fill("A thought that is not ready yet");
        press(page, "Share it");
        var arrival = new Arrival(page, letters);
        arrival.giveAddress();
        arrival.giveCode("000 000");
        assertThat(arrival.dialog().getByLabel("The code")).hasAttribute("aria-invalid", "true");

        page.keyboard().press("Escape");

        assertThat(arrival.dialog()).hasCount(0);
        assertThat(story(page)).hasValue("A thought that is not ready yet");
    }

    @Test
    void a_draft_survives_a_reload_in_both_editions(Visitors visitors) {
        for (var page : new Page[] {visitors.atDesk(), visitors.known(cast.customer())}) {
            Visitors.open(page, "/");
            story(page).fill("Half a sentence about");
            page.locator(".composer input[value=uneasy]").check();
            assertThat(page.locator(".composer [role=status]")).hasText("Kept as a draft");

            page.reload();

            assertThat(story(page)).hasValue("Half a sentence about");
            assertThat(page.locator(".composer input[value=uneasy]")).isChecked();
        }
    }

    @Test
    void control_and_enter_share_it_and_others_see_it_without_a_reload(Visitors visitors) {
        var other = visitors.known(cast.customer("Olle Other"));
        Visitors.open(other, "/?order=new");
        assertThat(other.locator("article.idea").first()).isVisible();
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/");
        story(page).fill("Hinges that close by themselves");
        story(page).press("Control+Enter");

        assertThat(page).hasURL(AN_IDEA);
        assertThat(other.locator("article.idea").first()).containsText("Hinges that close by themselves");
    }

    @Test
    void the_first_line_is_the_title_until_it_is_given_another(Visitors visitors) {
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/");
        story(page).fill("We waited for a whole day\nand nobody called.");
        press(page, "Give it another title");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("A call when the lorry is late");
        press(page, "Share it");

        assertThat(page.locator("h1")).hasText("A call when the lorry is late");
        assertThat(page.locator(".story")).containsText("We waited for a whole day");
    }

    @Test
    void nothing_written_is_explained_where_it_is_missing(Visitors visitors) {
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/");
        story(page).fill(" \n ");
        story(page).press("Control+Enter");

        assertThat(story(page)).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#story-error"))
                .hasText("Tell us in a few words what happened. Everything else can wait.");
        assertThat(story(page)).isFocused();
    }

    @Test
    void what_the_board_is_filtered_by_is_what_a_new_idea_is_about(Visitors visitors) {
        for (var page : new Page[] {visitors.atDesk(), visitors.known(cast.customer())}) {
            Visitors.open(page, "/?stage=delivery&topic=quality");
            story(page).fill("Preset");
            assertThat(page.getByLabel("When in the journey?")).hasValue("delivery");
            assertThat(page.getByLabel("What is it about?")).hasValue("quality");
        }
    }

    @Test
    void a_similar_idea_shows_while_one_writes_and_is_supported_on_the_spot(Visitors visitors) {
        var there = cast.idea(cast.customer(), "Zebra striped worktops for the kitchen");
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/");
        story(page).fill("I would like zebra striped worktops");
        var similar = page.getByLabel("Similar ideas")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(there.title()));

        similar.getByRole(AriaRole.BUTTON).click();

        assertThat(similar.getByRole(AriaRole.BUTTON)).hasAttribute("aria-pressed", "true");
        assertThat(story(page)).hasValue("I would like zebra striped worktops");
        Visitors.open(page, there.path());
        assertThat(support(page).locator("b")).hasText("2");
    }

    @Test
    void a_reader_sees_similar_ideas_too(Visitors visitors) {
        var there = cast.idea(cast.customer(), "Violet drawers that hum a melody");
        var page = visitors.atDesk();
        Visitors.open(page, "/");
        story(page).fill("My violet drawers should hum a melody");
        assertThat(page.getByLabel("Similar ideas")).containsText(there.title());
    }

    private static Locator story(Page page) {
        return page.getByLabel("What happened, and what would make it better?");
    }

    private static Locator support(Page page) {
        return page.locator(".thumb .support");
    }

    private static void choose(Page page, String list, String option) {
        page.getByLabel(list).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
