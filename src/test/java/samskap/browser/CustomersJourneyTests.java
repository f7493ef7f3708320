package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.identity.Role;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class CustomersJourneyTests {

    private final Cast cast;

    CustomersJourneyTests(Cast cast) {
        this.cast = cast;
    }

    @Test
    void a_colleague_notes_whom_they_met_and_the_customer_reads_corrects_and_withdraws_it(Visitors visitors) {
        var vera = cast.customer("Vera " + mark());
        var customer = visitors.known(vera, Visitors::phone);
        Visitors.open(customer, "/me/known");
        assertThat(customer.getByText("Nobody here has written anything about you."))
                .isVisible();
        var colleague = visitors.known(cast.employee("Anna Berg"), Visitors::phone);
        Visitors.open(colleague, "/customers");
        colleague.locator(".head .btn.primary").tap();
        colleague.locator("dialog input[name=customer]").fill(vera.name());
        assertThat(colleague.locator("dialog input[type=radio][name=customer-choice]"))
                .isChecked();
        colleague.locator("dialog textarea").fill("She keeps the screws in a jam jar.");
        colleague.getByText("They know that I write it down").tap();
        Axe.assertAccessible(colleague, "noting an encounter on a phone");
        press(colleague, "Note it");

        var read = customer.locator(".known-note");
        assertThat(read).containsText("She keeps the screws in a jam jar.");
        assertThat(read).containsText("Anna Berg");
        press(customer, "Put it in your words");
        customer.locator("dialog textarea").fill("A tin, in fact.");
        press(customer, "Save");
        Visitors.open(colleague, "/customers/" + vera.id().value());
        var note = colleague.locator(".known-note");
        assertThat(note).containsText("A tin, in fact.");
        Axe.assertAccessible(colleague, "a customer on a phone");

        customer.locator(".known-note footer .quiet").tap();
        customer.locator("dialog .primary").tap();
        assertThat(customer.getByText("Nobody here has written anything about you."))
                .isVisible();
        assertThat(note).hasCount(0);
    }

    @Test
    void a_list_is_looked_at_and_taken_in_while_the_page_says_how_far_it_is(Visitors visitors) {
        var mark = mark();
        var page = visitors.known(cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN), Visitors::phone);
        Visitors.open(page, "/customers/import");
        page.locator("input[type=file]").setInputFiles(table("name,email\nNobody,nowhere\n" + rows(mark)));
        assertThat(heading(page, "This is what would happen")).isVisible();
        assertThat(page.locator(".import")).containsText("3,000 are new");
        assertThat(page.locator(".import")).containsText("Line 2: this is no e-mail address: nowhere");
        Axe.assertAccessible(page, "what a list would do, on a phone");
        press(page, "Take it in");
        assertThat(heading(page, "Taken in")).isVisible();

        Visitors.open(page, "/customers");
        page.locator("input[name=find]").fill("Kim " + mark + " 2999");
        assertThat(page.locator(".found li")).hasCount(1);
    }

    private static String rows(String mark) {
        var rows = new StringBuilder();
        for (var n = 0; n < 3_000; n++) {
            rows.append("Kim %s %d,kim.%s.%d@example.org\n".formatted(mark, n, mark, n));
        }
        return rows.toString();
    }

    private static FilePayload table(String text) {
        return new FilePayload("customers.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .tap();
    }
}
