package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import samskap.identity.Role;

/** A person's own page, and the dialogs that change who they are. */
final class MeSights implements Sights.Source {

    @Override
    public void addTo(Sights sights) {
        sights.see("own page", Role.CUSTOMER, Sights.at("/me", ".profile"));
        sights.see("own page: supported", Role.CUSTOMER, Sights.at("/me?show=supported", ".profile"));
        sights.see("own page: joined", Role.CUSTOMER, Sights.at("/me?show=joined", ".profile"));
        sights.see("own page: another name", Role.CUSTOMER, page -> {
            Visitors.open(page, "/me");
            page.locator(".profile .btn").first().click();
            page.locator("dialog input[name=name]").fill(" ");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
    }
}
