package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestions;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.ideas.Versions;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class DevelopingJourneyTests {

    private static final String TITLE = "One delivery day";
    private static final String STORY = "Give me one day, and the name of the person who comes.";

    private final Cast cast;
    private final Suggestions suggestions;
    private final Versions versions;
    private final Ideas ideas;
    private final Dialogue dialogue;

    DevelopingJourneyTests(Cast cast, Suggestions suggestions, Versions versions, Ideas ideas, Dialogue dialogue) {
        this.cast = cast;
        this.suggestions = suggestions;
        this.versions = versions;
        this.ideas = ideas;
        this.dialogue = dialogue;
    }

    @Test
    void what_a_customer_suggests_the_author_takes_in_with_one_click_and_both_see_it_live(Visitors visitors) {
        var maja = cast.customer("Maja Lind");
        var idea = cast.idea(maja, TITLE + "\n" + STORY);
        var majas = visitors.known(maja);
        var eriks = visitors.known(cast.customer("Erik Lundin"));
        Visitors.open(majas, idea.path());
        Visitors.open(eriks, idea.path());

        press(eriks, "Suggest other words");
        eriks.locator(".developing textarea[name=title]").fill("A delivery day that I choose");
        eriks.locator(".developing textarea[name=why]").fill("Then I can plan.");
        press(eriks, "Suggest it");

        var offered = majas.locator(".wording");
        assertThat(offered).containsText("Erik Lundin");
        assertThat(offered).containsText("Then I can plan.");
        assertThat(offered.locator("del")).containsText("One");
        assertThat(offered.locator("ins").first()).containsText("A");
        press(majas, "Take it into the idea");

        for (var page : new Page[] {majas, eriks}) {
            assertThat(page.locator("h1")).hasText("A delivery day that I choose");
            assertThat(page.locator(".byline").first()).containsText("developed with one other");
            assertThat(page.locator(".sofar")).containsText("Developed together");
        }
        var readers = visitors.onPhone();
        Visitors.open(readers, idea.path());
        assertThat(readers.locator("article.subject")).containsText("developed with one other");
        readers.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2 versions"))
                .click();
        assertThat(readers.locator("ol.wordings > li")).hasCount(2);
        assertThat(readers.locator("ol.wordings > li").first())
                .containsText("Erik Lundin’s words, taken in by Maja Lind");
    }

    @Test
    void two_colleagues_who_take_in_at_the_same_time_write_over_nothing(Visitors visitors) {
        var idea = cast.idea(cast.customer("Maja Lind"), TITLE + "\n" + STORY);
        suggest(cast.customer("Erik Lundin"), idea, "A delivery day that I choose", STORY);
        suggest(cast.customer("Ulla Forsgren"), idea, TITLE, STORY.replace("name", "telephone number"));
        var annas = visitors.known(cast.employee("Anna Berg"));
        var olofs = visitors.known(cast.employee("Olof Sand"));
        Visitors.open(annas, idea.path());
        Visitors.open(olofs, idea.path());

        takeIn(annas, "Erik Lundin").click();
        takeIn(olofs, "Ulla Forsgren").click();

        assertThat(annas.locator("h1")).hasText("A delivery day that I choose");
        assertThat(olofs.locator("h1")).hasText("A delivery day that I choose");
        var three = olofs.locator(".conflict");
        assertThat(three).containsText("The idea has changed since this was suggested");
        assertThat(three.locator(".versions > div")).hasCount(3);
        // They touched other words, so both changes are offered together; a person decides all the same.
        assertThat(three.locator("textarea[name=title]")).hasValue("A delivery day that I choose");
        assertThat(three.locator("textarea[name=text]")).hasValue(STORY.replace("name", "telephone number"));
        assertThat(versions.of(idea.id())).hasSize(2);
        press(olofs, "Take this into the idea");

        assertThat(annas.locator(".story")).containsText("the telephone number");
        assertThat(annas.locator("h1")).hasText("A delivery day that I choose");
        assertThat(annas.locator(".byline").first()).containsText("developed with 2 others");
        assertThat(versions.of(idea.id())).hasSize(3);
        assertThat(suggestions.waiting(idea.id(), 5)).isEmpty();
    }

    @Test
    void what_was_given_to_a_question_is_taken_up_and_what_was_arrived_at_is_pinned_for_everybody(Visitors visitors) {
        var maja = cast.customer("Maja Lind");
        var idea = cast.idea(maja, TITLE + "\n" + STORY);
        var anna = cast.employee("Anna Berg");
        var question = say(anna, idea, null, Kind.QUESTION, "How would you solve it?");
        say(cast.customer("Samuel Tesfaye"), idea, question, Kind.MESSAGE, "Three days to choose from.");
        var annas = visitors.known(anna);
        var majas = visitors.known(maja);
        Visitors.open(annas, idea.path());
        Visitors.open(majas, idea.path());

        press(annas, "Take up");
        assertThat(majas.locator(".replies .msg header")).containsText("Taken up by Anna");
        assertThat(majas.locator(".byline").first()).containsText("developed with one other");

        press(annas, "Write what we have arrived at");
        annas.locator(".arrived textarea").fill("Three days to choose from, each with a *name*.");
        press(annas, "Pin it");
        assertThat(majas.locator(".arrived .voice")).hasText("Three days to choose from, each with a name.");
        assertThat(majas.locator(".arrived")).containsText("Anna Berg");
    }

    @Test
    void a_visitor_writes_first_is_asked_who_they_are_only_then_and_loses_no_word(Visitors visitors) {
        var idea = cast.idea(cast.customer("Maja Lind"), TITLE + "\n" + STORY);
        var page = visitors.onPhone();
        Visitors.open(page, idea.path());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Suggest other words"))
                .click();
        Visitors.settle(page);
        page.locator(".developing textarea[name=title]").fill("A day of my own");
        press(page, "Suggest it");
        assertThat(page.locator("dialog[open] input[name=email]")).isVisible();

        page.reload();
        Visitors.settle(page);
        press(page, "Suggest other words");
        assertThat(page.locator(".developing textarea[name=title]")).hasValue("A day of my own");
    }

    @Test
    void what_is_begun_survives_a_reload_and_another_edit_and_is_not_passed_off_as_newer_than_it_is(Visitors visitors) {
        var maja = cast.customer("Maja Lind");
        var idea = cast.idea(maja, TITLE + "\n" + STORY);
        var page = visitors.known(cast.customer("Erik Lundin"));
        Visitors.open(page, idea.path());
        press(page, "Suggest other words");
        page.locator(".developing textarea[name=title]").fill("A day of my own");

        ideas.edit(maja, idea.id(), new IdeaEdit(1, "One delivery morning", STORY, null, null, null));
        Visitors.open(page, idea.path());
        press(page, "Suggest other words");
        assertThat(page.locator(".developing textarea[name=title]")).hasValue("A day of my own");
        press(page, "Suggest it");
        assertThat(page.locator(".wording")).containsText("The idea has changed since");

        page.reload();
        Visitors.settle(page);
        press(page, "Suggest other words");
        assertThat(page.locator(".developing textarea[name=title]")).hasValue("One delivery morning");
    }

    @Test
    void a_summary_and_words_that_are_put_together_survive_a_reload(Visitors visitors) {
        var idea = cast.idea(cast.customer("Maja Lind"), TITLE + "\n" + STORY);
        suggest(cast.customer("Erik Lundin"), idea, "A day that I choose", STORY);
        var anna = cast.employee("Anna Berg");
        ideas.edit(anna, idea.id(), new IdeaEdit(1, "One delivery morning", STORY, null, null, null));
        var page = visitors.known(anna);
        Visitors.open(page, idea.path());
        press(page, "Write what we have arrived at");
        page.locator(".arrived textarea").fill("A morning.");
        takeIn(page, "Erik Lundin").click();
        page.locator(".conflict textarea[name=title]").fill("A morning that I choose");

        page.reload();
        Visitors.settle(page);
        press(page, "Write what we have arrived at");
        assertThat(page.locator(".arrived textarea")).hasValue("A morning.");
        takeIn(page, "Erik Lundin").click();
        assertThat(page.locator(".conflict textarea[name=title]")).hasValue("A morning that I choose");
        press(page, "Take this into the idea");
        assertThat(page.locator("h1")).hasText("A morning that I choose");
        assertThat(versions.of(idea.id()).getLast().author()).isEqualTo(anna.id());
    }

    @Test
    void whoever_comes_for_a_suggestion_that_is_settled_by_now_finds_it(Visitors visitors) {
        var maja = cast.customer("Maja Lind");
        var idea = cast.idea(maja, TITLE + "\n" + STORY);
        suggest(cast.customer("Erik Lundin"), idea, "A day that I choose", STORY);
        var settled = suggestions.waiting(idea.id(), 1).getFirst();
        suggestions.decline(maja, settled.id(), "It is about the name.");
        var page = visitors.known(cast.employee("Anna Berg"));
        Visitors.open(page, idea.path() + "#" + settled.anchor());
        assertThat(page.locator("#" + settled.anchor())).containsText("It is about the name.");
        assertThat(page.locator("#" + settled.anchor())).isInViewport();
    }

    private static Locator takeIn(Page page, String author) {
        return page.locator(".wording", new Page.LocatorOptions().setHasText(author))
                .locator(".btn.primary");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private void suggest(Person author, Idea idea, String title, String story) {
        suggestions.suggest(author, new NewSuggestion(UUID.randomUUID(), idea.id(), 1, title, story, ""));
    }

    private MessageId say(Person author, Idea idea, MessageId to, Kind kind, String body) {
        return dialogue.write(author, new NewMessage(UUID.randomUUID(), idea.id(), to, kind, body, null))
                .id();
    }
}
