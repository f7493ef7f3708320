package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import samskap.testing.Fixtures.Cast;

@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class ConnectionJourneyTests {

    private static final Pattern AN_IDEA = Pattern.compile("/ideas/\\d+-");

    private final Cast cast;
    private final Outage outage;

    ConnectionJourneyTests(Cast cast, Outage outage) {
        this.cast = cast;
        this.outage = outage;
    }

    @Test
    void what_is_written_while_the_line_is_down_is_kept_and_shared_once_it_is_back(Visitors visitors) {
        visitors.expectComplaints(complaint -> complaint.contains("net::ERR"));
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/");
        assertThat(page.locator("article.idea").first()).isVisible();

        page.context().setOffline(true);
        story(page).fill("Written in a tunnel");
        press(page, "Share it");
        assertThat(page.locator("#connection")).containsText("What you write is kept here until it is back.");
        assertThat(story(page)).hasValue("Written in a tunnel");
        page.context().setOffline(false);

        assertThat(page).hasURL(AN_IDEA);
        assertThat(page.locator("h1")).hasText("Written in a tunnel");
        assertThat(page.locator("#connection")).isHidden();
    }

    @Test
    void a_reply_written_while_the_line_is_down_is_said_once(Visitors visitors) {
        visitors.expectComplaints(complaint -> complaint.contains("net::ERR"));
        var idea = cast.idea();
        var page = visitors.known(cast.customer());
        Visitors.open(page, idea.path());
        var text = page.locator("#text");
        assertThat(text).isVisible();

        page.context().setOffline(true);
        text.fill("Said in a tunnel");
        text.press("Control+Enter");
        assertThat(page.locator("#connection")).isVisible();
        page.context().setOffline(false);

        assertThat(page.locator(".thread .msg")).hasCount(1);
        assertThat(text).hasValue("");
    }

    @Test
    void while_the_database_is_away_a_kind_word_is_said_and_everything_typed_stays(Visitors visitors) {
        visitors.expectComplaints(complaint -> true);
        var idea = cast.idea();
        var writer = visitors.known(cast.customer());
        Visitors.open(writer, "/");
        assertThat(writer.locator("article.idea").first()).isVisible();
        var talker = visitors.known(cast.customer());
        Visitors.open(talker, idea.path());
        assertThat(talker.locator("#text")).isVisible();

        outage.during(() -> {
            story(writer).fill("Written while the memory was away");
            press(writer, "Share it");
            assertThat(writer.locator(".toast")).containsText("Try again");
            assertThat(story(writer)).hasValue("Written while the memory was away");
            talker.locator("#text").fill("Said while the memory was away");
            press(talker, "Send");
            assertThat(talker.locator(".toast")).containsText("Try again");
            assertThat(talker.locator("#text")).hasValue("Said while the memory was away");
            assertThat(talker.locator(".thread .msg")).hasCount(0);
        });

        press(writer, "Share it");
        assertThat(writer).hasURL(AN_IDEA);
        press(talker, "Send");
        assertThat(talker.locator(".thread .msg")).hasCount(1);
        assertThat(talker.locator(".thread .msg")).containsText("Said while the memory was away");
    }

    @Test
    void a_page_that_is_opened_while_the_database_is_away_says_so_and_opens_afterwards(
            Visitors visitors, CapturedOutput log) {
        visitors.expectComplaints(complaint -> true);
        var idea = cast.idea();
        var reader = visitors.atDesk();
        var customer = visitors.known(cast.customer());

        outage.during(() -> {
            reader.navigate(idea.path());
            assertThat(reader.locator("h1")).containsText("We can’t reach what is saved just now");
            assertThat(log.getAll())
                    .contains("Error " + reader.locator("main code").innerText());
            customer.navigate(idea.path());
            assertThat(customer.locator("h1")).isVisible();
            assertThat(customer.locator("body")).not().containsText("Exception");
        });

        reader.reload();
        assertThat(reader.locator("h1")).hasText(idea.title());
        customer.reload();
        assertThat(customer.locator("h1")).hasText(idea.title());
    }

    private static Locator story(Page page) {
        return page.getByLabel("What happened, and what would make it better?");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
