package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.mail.internal.Letters;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class NotificationJourneyTests {

    private final Cast cast;
    private final Dialogue dialogue;
    private final People people;
    private final Letters letters;

    NotificationJourneyTests(Cast cast, Dialogue dialogue, People people, Letters letters) {
        this.cast = cast;
        this.dialogue = dialogue;
        this.people = people;
        this.letters = letters;
    }

    @Test
    void the_bell_rings_on_every_device_and_what_is_read_on_one_is_read_on_the_other(Visitors visitors) {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var desk = visitors.known(maja);
        var phone = visitors.known(maja, Visitors::phone);
        Visitors.open(desk, "/");
        Visitors.open(phone, "/notifications");
        assertThat(phone.locator(".empty")).isVisible();
        Visitors.open(phone, "/");

        answer(idea, "We bring it tomorrow.");
        assertThat(bell(desk)).hasText("1");
        assertThat(bell(phone)).hasText("1");

        Visitors.open(desk, idea.path());
        assertThat(desk.locator(".msg.answer")).containsText("tomorrow");
        assertThat(bell(desk)).isHidden();
        assertThat(bell(phone)).isHidden();

        Visitors.open(desk, "/");
        answer(idea, "Or on Friday.");
        assertThat(bell(desk)).hasText("1");
        phone.locator(".bell a").click();
        assertThat(phone.locator(".told li")).hasCount(2);
        assertThat(phone.locator(".told li.unread")).containsText("Or on Friday.");
        assertThat(bell(desk)).isHidden();
        phone.locator(".told li.unread a").click();
        assertThat(phone.locator("h1")).hasText(idea.title());
    }

    @Test
    void an_at_sign_offers_names_and_whoever_is_chosen_is_called(Visitors visitors) {
        var idea = cast.idea();
        var olof = cast.employee("Olof Atsign");
        var olofs = visitors.known(olof);
        Visitors.open(olofs, "/");
        var annas = visitors.known(cast.employee("Anna Berg"));
        Visitors.open(annas, idea.path());
        annas.locator("form.editor label:has(input[value=NOTE])").click();
        annas.locator("#text").pressSequentially("Do you know, @");
        annas.locator(".mentions li label")
                .filter(new Locator.FilterOptions().setHasText("Olof Atsign"))
                .click();
        assertThat(annas.locator("#text")).hasValue("Do you know, @Olof Atsign ");
        annas.locator("#text").press("Control+Enter");

        assertThat(annas.locator(".msg.note")).containsText("Mentions Olof Atsign");
        assertThat(annas.locator(".mentioned button")).hasCount(0);
        assertThat(bell(olofs)).hasText("1");
        olofs.locator(".bell a").click();
        assertThat(olofs.locator(".told li").first()).containsText("Anna Berg mentions you");
    }

    @Test
    void a_mail_stops_its_thread_with_one_click_and_without_signing_in(Visitors visitors) {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var desk = visitors.known(maja);
        Visitors.open(desk, "/");
        answer(idea, "An answer by mail.");
        assertThat(bell(desk)).hasText("1");
        var stranger = visitors.atDesk();
        var stop = letters.to(people.addressOf(maja.id())).headers().get("List-Unsubscribe");

        stranger.navigate(stop.substring(stop.indexOf("/unsubscribe"), stop.length() - 1));
        assertThat(stranger.locator("h1")).containsText(idea.title());
        stranger.locator(".btn.primary").click();
        assertThat(stranger.locator("h1")).containsText("You hear no more");
        assertThat(stranger.context().cookies()).isEmpty();
        Visitors.open(desk, idea.path());
        assertThat(desk.locator(".follow")).containsText("Tell me again");
    }

    private static Locator bell(Page page) {
        return page.locator(".bell .count");
    }

    private void answer(Idea idea, String words) {
        dialogue.write(
                cast.employee("Anna Berg"),
                new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, words, null));
    }
}
