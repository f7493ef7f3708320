package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static samskap.browser.QueueOnScreen.press;
import static samskap.browser.QueueOnScreen.row;
import static samskap.browser.QueueOnScreen.showAll;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.dialogue.SavedReplies;
import samskap.dialogue.SavedReply;
import samskap.testing.Fixtures.Cast;

/** Colleagues who share a queue: nobody answers the same unknowingly, and nobody needs a mouse. */
@BrowserTest
class QueueJourneyTests {

    private final Cast cast;
    private final Dialogue dialogue;
    private final SavedReplies replies;

    QueueJourneyTests(Cast cast, Dialogue dialogue, SavedReplies replies) {
        this.cast = cast;
        this.dialogue = dialogue;
        this.replies = replies;
    }

    @Test
    void whoever_writes_is_seen_by_colleagues_in_the_queue_and_at_the_idea_until_they_stop(Visitors visitors) {
        var idea = cast.idea();
        var annas = visitors.known(cast.employee("Anna Berg"));
        var olofs = visitors.known(cast.employee("Olof Ek"));
        var kajsas = visitors.known(cast.employee("Kajsa Lehto"));
        showAll(olofs);
        Visitors.open(kajsas, idea.path());
        Visitors.open(annas, idea.path());

        annas.locator("#text").pressSequentially("We");
        assertThat(row(olofs, idea)).containsText("Anna is writing");
        assertThat(kajsas.locator(".on-it")).containsText("Anna is writing");
        assertThat(annas.locator(".on-it")).not().containsText("Anna is writing");

        annas.locator("#text").fill("");
        assertThat(row(olofs, idea)).not().containsText("is writing");
        assertThat(kajsas.locator(".on-it")).not().containsText("is writing");
    }

    @Test
    void what_one_takes_at_the_idea_is_seen_by_whoever_has_it_before_them_and_in_the_queue(Visitors visitors) {
        var idea = cast.idea();
        var annas = visitors.known(cast.employee("Anna Berg"));
        var olofs = visitors.known(cast.employee("Olof Ek"));
        Visitors.open(olofs, idea.path());
        Visitors.open(annas, idea.path());
        assertThat(olofs.locator(".on-it [data-key=e]")).isVisible();

        annas.locator("h1").click();
        annas.keyboard().press("e");
        assertThat(annas.locator(".on-it")).containsText("You are on it");
        assertThat(olofs.locator(".on-it")).containsText("Anna is on it");
        assertThat(olofs.locator(".on-it [data-key=e]")).hasCount(0);
        press(annas.locator(".on-it"), "Let go");
        assertThat(olofs.locator(".on-it")).not().containsText("Anna is on it");
    }

    @Test
    void whoever_writes_is_told_that_a_colleague_has_answered_and_keeps_every_word(Visitors visitors) {
        var idea = cast.idea();
        var annas = visitors.known(cast.employee("Anna Berg"));
        Visitors.open(annas, idea.path());
        annas.locator("#text").pressSequentially("My own answer");
        assertThat(annas.locator(".editor .actions > [role=status]")).hasText("Kept as a draft");

        dialogue.write(
                cast.employee("Olof Ek"),
                new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "We will", null));

        assertThat(annas.locator(".answered")).containsText("Olof has answered while you were writing.");
        assertThat(annas.locator("#text")).hasValue("My own answer");
        press(annas.locator("form.editor"), "Send");
        assertThat(annas.getByRole(AriaRole.ALERT)).containsText("Olof has answered since you began.");
        assertThat(annas.locator("#text")).hasValue("My own answer");
        press(annas.locator("form.editor"), "Send all the same");
        assertThat(annas.locator(".msg").last()).containsText("My own answer");
        assertThat(annas.locator(".answered")).hasCount(0);
    }

    @Test
    void what_is_handed_over_by_the_keyboard_reaches_the_colleague_at_once_with_its_word(Visitors visitors) {
        var idea = cast.idea();
        var olof = cast.employee("Olof Ek " + idea.id().value());
        var annas = visitors.known(cast.employee("Anna Berg"));
        var olofs = visitors.known(olof);
        Visitors.open(olofs, "/queue?of=mine");
        assertThat(olofs.locator(".queue .empty")).isVisible();
        showAll(annas);
        row(annas, idea).locator("h2 a").focus();

        annas.keyboard().press("h");
        var dialog = annas.locator("dialog[open]");
        dialog.locator("input[type=search]").fill(olof.name());
        assertThat(dialog.locator("input[type=radio]")).isChecked();
        Axe.assertAccessible(annas, "handing over to a colleague");
        dialog.locator("textarea").fill("You know the lift there.");
        press(dialog, "Hand over");

        assertThat(dialog).hasCount(0);
        assertThat(row(olofs, idea)).containsText("Anna handed it over to you");
        assertThat(row(olofs, idea)).containsText("You know the lift there.");
        assertThat(olofs.locator(".bell .count")).hasText("1");
        assertThat(row(annas, idea)).containsText("Anna handed it over to Olof");
    }

    @Test
    void whoever_does_without_the_keys_turns_them_off_for_good(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.known(cast.employee("Anna Berg"));
        showAll(page);
        page.locator("samskap-keys button").click();
        var keys = page.getByRole(AriaRole.SWITCH);
        assertThat(keys).isChecked();
        keys.uncheck();
        page.keyboard().press("Escape");
        showAll(page);

        row(page, idea).locator("h2 a").focus();
        page.keyboard().press("?");
        page.keyboard().press("e");
        page.locator("samskap-keys button").click();
        assertThat(row(page, idea)).not().containsText("You are on it");
        assertThat(keys).not().isChecked();
        keys.check();
        page.keyboard().press("Escape");

        row(page, idea).locator("h2 a").focus();
        page.keyboard().press("e");
        assertThat(row(page, idea)).containsText("You are on it");
    }

    @Test
    void the_keyboard_takes_answers_and_explains_itself_and_never_while_somebody_types(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.known(cast.employee("Anna Berg"));
        showAll(page);
        row(page, idea).locator("h2 a").focus();

        page.keyboard().press("?");
        assertThat(page.locator("dialog[open] .keys")).containsText("take it");
        page.keyboard().press("e");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(row(page, idea)).not().containsText("You are on it");

        row(page, idea).locator("h2 a").focus();
        page.keyboard().press("e");
        assertThat(row(page, idea)).containsText("You are on it");
        assertThat(row(page, idea).locator("h2 a")).isFocused();
        page.keyboard().press("r");
        assertThat(page.locator("h1")).hasText(idea.title());
        assertThat(page.locator("#text")).isFocused();
        page.keyboard().type("here? re");
        assertThat(page.locator("#text")).hasValue("here? re");
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void a_saved_reply_fills_itself_in_and_is_never_sent_with_a_blank(Visitors visitors) {
        var anna = cast.employee("Anna Berg");
        replies.keep(anna, new SavedReply.Text("On our way", "Hi {customer}, we come on {day}. {me}", false));
        var idea = cast.idea(cast.customer("Maja Lind"));
        var page = visitors.known(anna);
        Visitors.open(page, idea.path());

        page.locator("form.editor .replies-kept summary").click();
        page.locator("form.editor .replies-kept").getByText("On our way").click();
        assertThat(page.locator("#text")).hasValue("Hi Maja, we come on {day}. Anna");
        page.locator("#text").press("Control+Enter");
        assertThat(page.locator("#text-error")).containsText("{day}");
        assertThat(page.locator(".msg")).hasCount(0);

        page.locator("#text").fill("Hi Maja, we come on Monday at ten. Anna");
        page.locator("#text").press("Control+Enter");
        assertThat(page.locator(".msg.answer")).containsText("we come on Monday at ten");
    }
}
