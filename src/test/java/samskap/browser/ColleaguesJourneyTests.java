package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static samskap.browser.QueueOnScreen.press;
import static samskap.browser.QueueOnScreen.row;
import static samskap.browser.QueueOnScreen.showAll;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.scoring.Values;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class ColleaguesJourneyTests {

    private final Cast cast;
    private final Dialogue dialogue;
    private final Values values;

    ColleaguesJourneyTests(Cast cast, Dialogue dialogue, Values values) {
        this.cast = cast;
        this.dialogue = dialogue;
        this.values = values;
    }

    @Test
    void what_one_takes_the_other_sees_at_once_and_the_answer_reaches_the_customer(Visitors visitors) {
        var customer = cast.customer("Maja Lind");
        var idea = cast.idea(customer);
        var annas = visitors.known(cast.employee("Anna Berg"));
        var olofs = visitors.known(cast.employee("Olof Ek"));
        var majas = visitors.known(customer);
        showAll(annas);
        showAll(olofs);
        Visitors.open(majas, idea.path());
        assertThat(majas.locator("#text")).isVisible();

        press(row(annas, idea), "I’ll take it");
        assertThat(row(annas, idea)).containsText("You are on it");
        assertThat(row(olofs, idea)).containsText("Anna is on it");

        row(annas, idea).getByRole(AriaRole.LINK, named("Answer")).click();
        assertThat(annas.locator("h1")).hasText(idea.title());
        assertThat(annas.locator(".kinds").getByLabel("Answer")).isChecked();
        annas.locator("#text").fill("We bring it *tomorrow*.");
        annas.locator("#text").press("Control+Enter");

        var answer = majas.locator(".msg.answer");
        assertThat(answer).containsText("Anna Berg");
        assertThat(answer).containsText("Logistics");
        assertThat(answer).containsText("We bring it tomorrow.");
        assertThat(row(olofs, idea)).hasCount(0);
        assertThat(annas.locator(".toast")).containsText("Said.");
    }

    @Test
    void somebody_who_answers_what_a_colleague_is_on_is_told_first(Visitors visitors) {
        var idea = cast.idea();
        var annas = visitors.known(cast.employee("Anna Berg"));
        showAll(annas);
        press(row(annas, idea), "I’ll take it");
        assertThat(row(annas, idea)).containsText("You are on it");
        var olofs = visitors.known(cast.employee("Olof Ek"));
        Visitors.open(olofs, idea.path());
        olofs.locator("#text").fill("My answer");
        press(olofs.locator("form.editor"), "Send");

        assertThat(olofs.getByRole(AriaRole.ALERT)).containsText("Anna is on it. Send it all the same?");
        assertThat(olofs.locator("#text")).hasValue("My answer");
        press(olofs.locator("form.editor"), "Send all the same");
        assertThat(olofs.locator(".msg.answer")).containsText("My answer");
    }

    @Test
    void the_queue_needs_no_mouse(Visitors visitors) {
        cast.idea();
        var page = visitors.known(cast.employee("Anna Berg"));
        Visitors.open(page, "/queue");
        assertThat(page.locator("ol.queue > li").nth(1)).isVisible();
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.locator("ol.queue > li h2 a").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("article.subject h1")).isVisible();
    }

    @Test
    void an_internal_note_is_in_no_byte_that_a_customer_gets(Visitors visitors) {
        var idea = cast.idea();
        var olof = cast.employee("Olof Ek");
        write(olof, idea, Kind.NOTE, "kept-for-ourselves before");
        var open = visitors.known(cast.customer());
        var received = listen(open);
        Visitors.open(open, idea.path());
        assertThat(open.locator("#text")).isVisible();
        var staff = visitors.known(olof);
        Visitors.open(staff, idea.path());

        choose(staff, "Internal note");
        staff.locator("#text").fill("kept-for-ourselves live");
        staff.locator("#text").press("Control+Enter");
        assertThat(staff.locator(".msg.note")).hasCount(2);
        write(olof, idea, Kind.ANSWER, "A word for everybody");
        assertThat(open.locator(".msg")).containsText("A word for everybody");

        var reader = visitors.atDesk();
        Visitors.open(reader, idea.path());
        for (var page : new Page[] {open, reader}) {
            assertThat(page.content()).doesNotContain("kept-for-ourselves");
            assertThat(page.locator(".msg")).hasCount(1);
        }
        assertThat(received).isNotEmpty().noneMatch(bytes -> bytes.contains("kept-for-ourselves"));
        assertThat(received).anyMatch(bytes -> bytes.contains("A word for everybody"));
    }

    @Test
    void an_open_question_needs_help_on_the_board_and_collects_it(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.known(cast.employee("Olof Ek"));
        Visitors.open(page, idea.path());
        choose(page, "Open question");
        page.locator("#text").fill("I don’t know. How would you solve it?");
        press(page.locator("form.editor"), "Send");
        assertThat(page.locator(".msg.ask")).containsText("Olof would like your help");

        var helper = visitors.known(cast.customer("Hilda Helper"));
        Visitors.open(helper, "/?order=help");
        var card = SupportJourneyTests.card(helper, idea);
        assertThat(card).containsText("Olof asks");
        card.locator("h2 a").click();
        press(helper.locator(".msg.ask"), "Join in");
        helper.locator(".thread form.editor textarea").fill("Put it on wheels.");
        press(helper.locator(".thread form.editor"), "Send");

        assertThat(page.locator(".msg.ask")).containsText("One person is solving it with Olof");
        assertThat(page.locator(".replies .msg")).containsText("Put it on wheels.");
    }

    @Test
    void a_promise_is_due_and_kept_with_a_word_to_everyone(Visitors visitors) {
        var idea = cast.idea();
        var page = visitors.known(cast.employee("Anna Berg"));
        Visitors.open(page, idea.path());
        choose(page, "Promise");
        page.locator("#text").fill("I call every customer the day before.");
        press(page.locator("form.editor"), "Send");
        assertThat(page.locator("form.editor")).containsText("By when?");
        assertThat(page.locator(".editor .error")).isVisible();
        page.getByLabel("By when?").fill(LocalDate.now().plusDays(30).toString());
        press(page.locator("form.editor"), "Send");
        var reader = visitors.known(cast.customer());
        Visitors.open(reader, idea.path());
        assertThat(reader.locator(".promise")).hasAttribute("data-state", "open");
        assertThat(reader.locator(".promise")).containsText("Anna promises this");

        press(page.locator(".msg.answer"), "How did it go?");
        var dialog = page.getByRole(AriaRole.DIALOG);
        press(dialog, "Kept");
        assertThat(dialog.locator(".error")).isVisible();
        dialog.getByRole(AriaRole.TEXTBOX).fill("Everybody has been called since May.");
        press(dialog, "Kept");

        assertThat(reader.locator(".promise")).hasAttribute("data-state", "kept");
        assertThat(reader.locator(".promise")).containsText("Everybody has been called since May.");
    }

    @Test
    void a_status_changes_with_a_reason_that_everybody_sees_at_once_and_a_no_demands_one(Visitors visitors) {
        var idea = cast.idea();
        var open = visitors.known(cast.customer());
        Visitors.open(open, idea.path());
        assertThat(open.locator(".subject .row").first()).containsText("Waiting for an answer");
        var page = visitors.known(cast.owner("Petra Owner"));
        Visitors.open(page, idea.path());

        press(page.locator("aside"), "Change the status");
        var dialog = page.locator("dialog[open]");
        dialog.getByLabel("To").selectOption(new SelectOption().setLabel("Not now"));
        press(dialog, "Change it");
        assertThat(dialog.locator(".error")).hasText("A no needs a reason.");
        assertThat(dialog.getByLabel("Why?")).hasAttribute("aria-invalid", "true");
        dialog.getByLabel("Why?").fill("The oven is not made any more.");
        press(dialog, "Change it");

        assertThat(dialog).hasCount(0);
        assertThat(open.locator(".subject .row").first()).containsText("Not now");
        assertThat(open.locator(".sofar")).containsText("The oven is not made any more.");
        assertThat(open.locator(".sofar")).containsText("Petra");
        assertThat(open.locator(".thumb .support")).hasAttribute("aria-disabled", "true");
    }

    @Test
    void a_move_shows_on_the_roadmap_that_somebody_has_open(Visitors visitors) {
        var idea = cast.idea();
        var customer = visitors.known(cast.customer());
        Visitors.open(customer, "/roadmap");
        assertThat(customer.locator(".roadmap section")).hasCount(4);
        var colleague = visitors.known(cast.owner("Petra Owner"));
        Visitors.open(colleague, idea.path());
        press(colleague.locator("aside"), "Change the status");
        var dialog = colleague.locator("dialog[open]");
        dialog.getByLabel("To").selectOption(new SelectOption().setLabel("Planned"));
        dialog.getByLabel("Why?").fill("In spring, with the new carrier.");
        press(dialog, "Change it");
        var card = customer.locator(".roadmap section").nth(1).locator("li").first();
        assertThat(card).containsText(idea.title());
        assertThat(card).containsText("In spring, with the new carrier.");
        assertThat(card).containsText("Petra Owner");
    }

    @Test
    void the_workspace_ranks_by_value(Visitors visitors) {
        values.upToDate(Duration.ofSeconds(30));
        var page = visitors.known(cast.owner("Petra Owner"));
        Visitors.open(page, "/workspace");
        var rows = page.locator("table tbody tr");
        assertThat(rows.nth(5)).isVisible();
        var ranking = values.board().ranking().stream()
                .map(worth -> "ranked-" + worth.idea().id().value())
                .toList();
        var shown = ((List<?>) rows.evaluateAll("rows => rows.map(row => row.id)"))
                .stream().map(String.class::cast).toList();
        assertThat(shown).isSortedAccordingTo(Comparator.comparingInt(ranking::indexOf));
    }

    @Test
    void customers_do_not_get_to_colleagues_pages(Visitors visitors) {
        visitors.expectComplaints(complaint -> complaint.contains("403") || complaint.contains("404"));
        var customer = visitors.known(cast.customer());
        var visitor = visitors.atDesk();
        for (var path : new String[] {"/queue", "/workspace"}) {
            Visitors.open(customer, path);
            assertThat(customer.locator("h1")).containsText("This page is for others");
            Visitors.open(visitor, path);
            assertThat(visitor.locator("dialog[open]")).containsText("Who are you?");
        }
    }

    /** Everything that a page gets from now on: pages, answers to requests, and what is pushed. */
    private static ArrayList<String> listen(Page page) {
        var received = new ArrayList<String>();
        page.onResponse(response -> {
            if (isText(response)) {
                response.finished();
                received.add(response.text());
            }
        });
        page.onWebSocket(line -> line.onFrameReceived(frame -> received.add(frame.text())));
        return received;
    }

    private static boolean isText(Response response) {
        var type = response.headers().getOrDefault("content-type", "");
        return response.status() == 200 && (type.contains("html") || type.contains("json"));
    }

    private static void choose(Page page, String kind) {
        page.locator("form.editor .kinds").getByText(kind).last().click();
    }

    private void write(Person by, Idea idea, Kind kind, String words) {
        dialogue.write(by, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, words, null));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
