package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import samskap.mail.internal.Letters;
import samskap.pictures.internal.Shots;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class PicturesJourneyTests {

    private static final Pattern AN_IDEA = Pattern.compile("/ideas/\\d+-");

    /** Lets a form be given a file as a browser does. */
    private static final String GIVE = """
            (form, [way, bytes]) => {
              const data = new DataTransfer();
              const pixels = Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0));
              data.items.add(new File([pixels], 'hall.jpg', { type: 'image/jpeg' }));
              const event = way === 'paste'
                ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
                : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
              form.querySelector('textarea').dispatchEvent(event);
            }
            """;

    private final Cast cast;
    private final Letters letters;

    PicturesJourneyTests(Cast cast, Letters letters) {
        this.cast = cast;
        this.letters = letters;
    }

    @Test
    void a_visitor_shows_a_picture_first_says_who_they_are_only_to_share_it_and_others_see_it_once_a_colleague_has(
            Visitors visitors) {
        var page = visitors.onPhone();
        Visitors.open(page, "/");
        story(page).fill("Pallets in our hall\nfor three weeks.");
        press(page, "Picture");
        Visitors.settle(page);
        composer(page).locator("input[capture]").setInputFiles(photo("hall.jpg"));
        described(page).fill("Fourteen pallets between us and the stairs");
        press(page, "Share it");

        new Arrival(page, letters).as("Vera Visitor");

        assertThat(page).hasURL(AN_IDEA);
        assertThat(page.locator(".story")).hasText("for three weeks.");
        var picture = page.getByAltText("Fourteen pallets between us and the stairs");
        assertThat(picture).isVisible();
        assertIsPainted(picture);
        var reader = visitors.atDesk();
        var desk = visitors.known(cast.employee("Anna Berg"));
        Visitors.open(desk, "/moderation");
        var waits = desk.locator("main li.card")
                .filter(new Locator.FilterOptions()
                        .setHas(desk.getByAltText("Fourteen pallets between us and the stairs")));
        assertIsPainted(waits.locator("img"));
        waits.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Show it").setExact(true))
                .click();
        assertThat(waits).hasCount(0);
        Visitors.open(reader, page.url());
        assertIsPainted(reader.getByAltText("Fourteen pallets between us and the stairs"));
        assertThat(reader.locator("meta[property='og:image']").getAttribute("content"))
                .matches("http://localhost:\\d+/pictures/[\\w-]{22}/medium");
    }

    @Test
    void pictures_are_dropped_and_pasted_and_survive_a_reload_with_what_was_said_of_them(Visitors visitors) {
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/");
        for (var way : new String[] {"drop", "paste"}) {
            var before = composer(page).locator(".tiles img").count();
            composer(page).evaluate(GIVE, new Object[] {way, Base64.getEncoder().encodeToString(Shots.jpeg(300, 200))});
            assertThat(composer(page).locator(".tiles img")).hasCount(before + 1);
        }
        composer(page).locator(".picture-words").nth(1).fill("A hall");
        assertThat(composer(page).locator("[role=status]")).hasText("Kept as a draft");

        page.reload();
        Visitors.settle(page);

        assertThat(composer(page).locator(".tiles img")).hasCount(2);
        assertThat(composer(page).locator(".picture-words").nth(1)).hasValue("A hall");
    }

    @Test
    void a_picture_is_described_or_knowingly_not(Visitors visitors) {
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/");
        story(page).fill("A drawer that does not close");
        choose(page).setInputFiles(photo("drawer.jpg"));
        assertThat(composer(page).locator(".tiles img")).hasCount(1);
        // What is offered moves the button for the last time.
        assertThat(composer(page).locator(".similar")).isVisible();
        press(page, "Share it");
        assertThat(composer(page).locator(".choosing .error")).containsText("Say what the picture shows");
        assertThat(described(page)).isFocused();

        composer(page).getByLabel("My words already say it").check();
        press(page, "Share it");

        assertThat(page).hasURL(AN_IDEA);
        assertThat(page.locator(".gallery a")).hasAttribute("aria-label", "Open the picture");
    }

    @Test
    void what_is_no_picture_is_refused_kindly_and_what_takes_too_long_is_cancelled(Visitors visitors) {
        visitors.expectComplaints(complaint -> complaint.contains("422"));
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/");
        story(page).fill("My words stay");
        choose(page).setInputFiles(new FilePayload("hall.jpg", "image/jpeg", "<svg onload='alert(1)'/>".getBytes()));
        assertThat(composer(page).locator(".choosing .error")).containsText("Send it as PNG");
        assertThat(story(page)).hasValue("My words stay");

        page.route("**/pictures", route -> {});
        choose(page).setInputFiles(photo("slow.jpg"));
        assertThat(composer(page).locator(".tiles progress")).isVisible();
        press(page, "Share it");
        assertThat(composer(page).locator(".choosing .error")).containsText("still on its way");
        press(page, "Cancel");
        assertThat(composer(page).locator(".tiles li")).hasCount(0);
        press(page, "Share it");
        assertThat(page).hasURL(AN_IDEA);
    }

    @Test
    void a_colleague_shows_a_picture_in_an_answer_and_another_in_a_note_that_no_customer_gets(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.known(cast.employee("Anna Berg"));
        Visitors.open(page, idea.path());
        say(page, "ANSWER", "So it looks now.", "The new hinge");
        say(page, "NOTE", "The drawing is not for them.", "The drawing of the hinge");
        var secret = page.getByAltText("The drawing of the hinge");
        assertIsPainted(secret);

        var customer = visitors.known(cast.customer());
        Visitors.open(customer, idea.path());

        assertIsPainted(customer.getByAltText("The new hinge"));
        assertThat(customer.getByAltText("The drawing of the hinge")).hasCount(0);
        assertThat(customer.request().get(secret.getAttribute("src")).status()).isEqualTo(404);
    }

    @Test
    void an_idea_gets_another_picture_when_it_is_edited(Visitors visitors) {
        var author = cast.customer();
        var page = visitors.known(author);
        Visitors.open(page, cast.idea(author).path());
        press(page, "Edit");
        var form = page.locator("form:has(textarea[name=story], textarea[name=text])");
        form.locator("samskap-pictures input[multiple]").setInputFiles(photo("later.jpg"));
        assertThat(form.locator(".tiles img")).hasCount(1);
        form.locator(".picture-words").fill("How it looks a week later");
        form.locator(".btn.primary").click();

        assertIsPainted(page.getByAltText("How it looks a week later"));
    }

    @Test
    void an_edit_is_not_saved_while_one_of_its_pictures_is_on_its_way(Visitors visitors) {
        var author = cast.customer();
        var page = visitors.known(author);
        Visitors.open(page, cast.idea(author).path());
        press(page, "Edit");
        page.route("**/pictures", route -> {});
        var form = page.locator("form:has(textarea[name=story], textarea[name=text])");
        form.locator("samskap-pictures input[multiple]").setInputFiles(photo("slow.jpg"));
        assertThat(form.locator(".tiles progress")).isVisible();
        form.locator(".btn.primary").click();
        assertThat(form.locator(".choosing .error")).containsText("still on its way");

        form.locator(".tiles").getByText("Cancel").click();
        form.locator(".btn.primary").click();

        assertThat(form).hasCount(0);
    }

    private static void say(Page page, String kind, String words, String shown) {
        page.locator("form.editor label:has(input[value=" + kind + "])").click();
        page.locator("#text").fill(words);
        page.locator("form.editor samskap-pictures input[multiple]").setInputFiles(photo("shot.jpg"));
        page.locator("form.editor .picture-words").fill(shown);
        page.locator("form.editor [type=submit]").click();
        assertThat(page.getByAltText(shown)).isVisible();
        assertThat(page.locator("form.editor .tiles")).hasCount(0);
    }

    private static void assertIsPainted(Locator picture) {
        // Looked up each time: the page may show it anew meanwhile; and what nobody scrolls to is not fetched.
        picture.page().waitForCondition(() -> (boolean) picture.evaluateAll(
                "them => them.some(it => {" + " it.scrollIntoView(); return it.complete && it.naturalWidth > 0; })"));
    }

    private static FilePayload photo(String name) {
        return new FilePayload(name, "image/jpeg", Shots.jpeg(800, 600));
    }

    private static Locator composer(Page page) {
        return page.locator("form.composer");
    }

    private static Locator choose(Page page) {
        return composer(page).locator("input[multiple]");
    }

    private static Locator described(Page page) {
        return composer(page).getByLabel("What does the picture show?");
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
