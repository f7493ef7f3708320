package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.mail.internal.Letters;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class ReactionsJourneyTests {

    private final Cast cast;
    private final Dialogue dialogue;
    private final Letters letters;

    ReactionsJourneyTests(Cast cast, Dialogue dialogue, Letters letters) {
        this.cast = cast;
        this.dialogue = dialogue;
        this.letters = letters;
    }

    @Test
    void a_reaction_is_given_by_keyboard_seen_by_others_at_once_and_taken_back(Visitors visitors) {
        var idea = ideaWithAMessage();
        var author = visitors.known(cast.find(idea.author()));
        Visitors.open(author, idea.path());
        var page = visitors.known(cast.customer("Erik Lundin"));
        Visitors.open(page, idea.path());

        page.locator(".react summary").focus();
        page.keyboard().press("Enter");
        choice(page, "I recognise this").focus();
        page.keyboard().press("Enter");

        assertThat(chip(page)).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".react summary")).isFocused();
        assertThat(chip(author)).containsText("Erik");
        assertThat(chip(author)).hasAttribute("aria-disabled", "true");
        var reader = visitors.atDesk();
        Visitors.open(reader, idea.path());
        assertThat(reader.locator(".msg .reactions li")).containsText("I recognise this");

        chip(page).click();
        assertThat(chip(page)).hasCount(0);
        assertThat(chip(author)).hasCount(0);
    }

    @Test
    void whoever_is_not_signed_in_says_who_they_are_and_has_then_given_it(Visitors visitors) {
        var page = visitors.onPhone();
        Visitors.open(page, ideaWithAMessage().path() + "?act=nothing");
        page.locator(".react summary").click();
        choice(page, "Thanks").click();

        new Arrival(page, letters).as("Vera Visitor");

        assertThat(page.locator(".msg .reactions > [aria-pressed=true]")).containsText("Thanks");
    }

    private Idea ideaWithAMessage() {
        var idea = cast.idea();
        dialogue.write(
                cast.find(idea.author()), NewMessage.message(UUID.randomUUID(), idea.id(), null, "It came again."));
        return idea;
    }

    private static Locator choice(Page page, String words) {
        return page.locator(".react li")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator chip(Page page) {
        return page.locator(".msg .reactions > .pill:visible");
    }
}
