package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import samskap.identity.Role;

/** What programs can ask for, and the tokens that let them in. */
final class ApiSights implements Sights.Source {

    @Override
    public void addTo(Sights sights) {
        sights.see("reference", null, page -> {
            page.navigate("/api");
            page.locator("#listIdeas summary").click();
            page.locator("#OneIdea summary").click();
        });
        sights.see("programs in one's name", Role.CUSTOMER, Sights.at("/me/tokens", ".stopped"));
        sights.see("a new token", Role.EMPLOYEE, page -> {
            openDialog(sights, page);
            make(page);
            assertThat(page.locator("dialog:has(input[name=name]) .error")).isVisible();
        });
        sights.see("its secret", Role.EMPLOYEE, page -> {
            openDialog(sights, page);
            page.locator("dialog input[name=name]").fill("Weekly report");
            make(page);
            assertThat(page.locator("dialog .secret")).isVisible();
        });
        sights.see("a token revoked", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/me/tokens");
            page.locator(".stopped .btn").first().click();
            assertThat(page.locator("dialog")).isVisible();
        });
        sights.see("programs of the place", Role.ADMIN, Sights.at("/programs", ".stopped"));
    }

    /** The dialog that asked for the code may still be on its way out. */
    private static void make(Page page) {
        page.locator("dialog:has(input[name=name]) .primary").click();
    }

    private static void openDialog(Sights sights, Page page) {
        Visitors.open(page, "/me/tokens");
        page.locator("main .btn.primary").click();
        sights.prove(page, "dialog input[name=name]");
    }
}
