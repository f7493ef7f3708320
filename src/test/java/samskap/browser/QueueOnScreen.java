package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import samskap.ideas.Idea;

/** Finds its way about the queue as a colleague has it before them. */
final class QueueOnScreen {

    private QueueOnScreen() {}

    /** Opens the queue with all its rows: a new idea is its last, behind those of the sample. */
    static void showAll(Page page) {
        Visitors.open(page, "/queue");
        assertThat(page.locator("ol.queue > li").first()).isVisible();
        var more = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show more"));
        while (more.isVisible()) {
            var rows = page.locator("ol.queue > li").count();
            more.click();
            assertThat(page.locator("ol.queue > li").nth(rows)).isAttached();
        }
    }

    static Locator row(Page page, Idea idea) {
        return page.locator("ol.queue > li").filter(new Locator.FilterOptions().setHasText(idea.title()));
    }

    static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
