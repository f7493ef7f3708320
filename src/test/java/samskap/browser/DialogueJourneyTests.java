package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.mail.internal.Letters;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class DialogueJourneyTests {

    private final Cast cast;
    private final Dialogue dialogue;
    private final Letters letters;

    DialogueJourneyTests(Cast cast, Dialogue dialogue, Letters letters) {
        this.cast = cast;
        this.dialogue = dialogue;
        this.letters = letters;
    }

    @Test
    void a_reader_is_invited_writes_and_is_heard_once_they_have_said_who_they_are(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.atDesk();
        Visitors.open(page, idea.path());
        page.locator("#join").getByRole(AriaRole.LINK).click();
        page.locator("#text").fill("It happened to me as well.");
        press(page.locator("form.editor"), "Send");

        new Arrival(page, letters).as("Nils Newcomer");

        assertThat(page.locator(".thread .msg")).containsText("It happened to me as well.");
        assertThat(page.locator(".thread .msg")).containsText("Nils Newcomer");
        assertThat(page.locator("#text")).hasValue("");
    }

    @Test
    void replies_nest_one_level_and_stay_readable_on_a_phone(Visitors visitors) {
        var idea = cast.idea();
        say(cast.customer("Frida First"), idea, "The first word");
        var page = visitors.known(cast.customer("Sven Second"), Visitors::phone);
        Visitors.open(page, idea.path());
        reply(page.locator(".thread > li > .msg"), page, "A reply");
        reply(page.locator(".replies .msg").first(), page, "A reply to the reply");

        assertThat(page.locator(".thread > li > .replies > li")).hasCount(2);
        assertThat(page.locator(".replies .replies")).hasCount(0);
        assertThat(page.locator(".replies .msg").last().boundingBox().width).isGreaterThan(260);
        assertNothingSticksOut(page);
    }

    @Test
    void ones_own_words_can_be_changed_given_up_and_taken_back(Visitors visitors) {
        var idea = cast.idea();
        var author = cast.customer("Elsa Editor");
        say(author, idea, "The oven is too hot");
        var page = visitors.known(author);
        Visitors.open(page, idea.path());
        var message = page.locator(".thread .msg");

        press(message, "Edit");
        message.locator("textarea").fill("Something else entirely");
        press(message, "Cancel");
        assertThat(message.locator(".voice")).hasText("The oven is too hot");

        press(message, "Edit");
        message.locator("textarea").fill("The oven is far too hot");
        press(message, "Save");
        assertThat(message.locator(".voice").first()).hasText("The oven is far too hot");
        message.getByText("edited").click();
        assertThat(message.locator(".history")).containsText("The oven is too hot");

        press(message, "Withdraw");
        press(message, "Keep it");
        press(message, "Withdraw");
        press(message, "Withdraw it");
        assertThat(message).containsText("Elsa has withdrawn this message.");
        assertThat(page.locator("body")).not().containsText("far too hot");
    }

    @Test
    void of_two_edits_at_once_the_second_is_shown_both(Visitors visitors) {
        var idea = cast.idea();
        var author = cast.customer();
        say(author, idea, "One wording");
        var page = visitors.known(author);
        Visitors.open(page, idea.path());
        var message = page.locator(".thread .msg");
        press(message, "Edit");
        message.locator("textarea").fill("My wording");
        var there = dialogue.of(idea.id(), author).getFirst();
        dialogue.edit(author, there.id(), there.version(), "The wording of the other window");

        press(message, "Save");

        assertThat(message.locator(".conflict")).containsText("The wording of the other window");
        assertThat(message.locator("textarea")).hasValue("My wording");
        press(message, "Save");
        assertThat(message.locator(".voice").first()).hasText("My wording");
    }

    @Test
    void white_space_is_refused_where_it_was_typed(Visitors visitors) {
        var page = visitors.known(cast.customer());
        Visitors.open(page, cast.idea().path());
        page.locator("#text").fill("  \n  ");
        press(page.locator("form.editor"), "Send");

        assertThat(page.locator("#text-error")).hasText("Say it in a few words.");
        assertThat(page.locator("#text")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#text")).hasValue("  \n  ");
    }

    @Test
    void whatever_people_type_is_text_and_breaks_no_page(Visitors visitors) {
        var hostile =
                "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) \u202Eright to left"
                        + " 👩‍👩‍👧 " + "long".repeat(500);
        var idea = cast.idea(cast.customer(), "<b>Bold</b> & \u202Ebackwards " + "w".repeat(60) + "\n" + hostile);
        say(cast.customer(), idea, hostile);
        for (var page : new Page[] {visitors.onPhone(), visitors.known(cast.customer(), Visitors::phone)}) {
            page.onDialog(alert -> {
                throw new AssertionError("A script ran: " + alert.message());
            });
            Visitors.open(page, idea.path());
            assertThat(page.locator("h1")).containsText("<b>Bold</b>");
            assertThat(page.locator(".thread .msg")).containsText("👩‍👩‍👧");
            assertThat(page.locator(".thread .msg img, .story img")).hasCount(0);
            assertThat(page.locator("a[href^='javascript']")).hasCount(0);
            assertNothingSticksOut(page);
            Visitors.open(page, "/?order=new");
            assertThat(page.locator("article.idea").first()).isVisible();
            assertNothingSticksOut(page);
        }
    }

    @Test
    void a_draft_of_a_reply_survives_a_reload_and_a_second_window_does_not_send_it_again(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.known(cast.customer());
        Visitors.open(page, idea.path());
        page.locator("#text").fill("Not quite finished");
        assertThat(page.locator(".editor [role=status]").last()).hasText("Kept as a draft");
        page.reload();
        assertThat(page.locator("#text")).hasValue("Not quite finished");
        var second = page.context().newPage();
        Visitors.open(second, idea.path());
        assertThat(second.locator("#text")).hasValue("Not quite finished");

        press(page.locator("form.editor"), "Send");
        assertThat(page.locator(".thread .msg")).hasCount(1);
        page.reload();

        assertThat(page.locator("#text")).hasValue("");
        assertThat(second.locator(".thread .msg")).hasCount(1);
    }

    private void say(Person by, Idea idea, String words) {
        dialogue.write(by, NewMessage.message(UUID.randomUUID(), idea.id(), null, words));
    }

    private static void reply(Locator to, Page page, String words) {
        press(to, "Reply");
        var editor = page.locator(".thread form.editor");
        editor.locator("textarea").fill(words);
        press(editor, "Send");
        assertThat(editor).hasCount(0);
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void assertNothingSticksOut(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("points beyond the edge")
                .isLessThanOrEqualTo(0);
    }
}
