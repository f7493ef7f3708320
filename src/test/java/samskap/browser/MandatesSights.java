package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import samskap.identity.Role;

/** What colleagues may on their own, beside where they answer and on its page, and the leaders' table. */
final class MandatesSights implements Sights.Source {

    @Override
    public void addTo(Sights sights) {
        sights.see("mandates", Role.EMPLOYEE, Sights.at("/mandates", ".use"));
        sights.see("a new mandate", Role.LEADER, page -> {
            Visitors.open(page, "/mandates");
            page.locator(".head .btn.primary").click();
            page.locator("dialog select[name=holder]").selectOption("one");
            page.locator("dialog input[name=holder-one]").fill("a");
            assertThat(page.locator("dialog .people label").first()).isVisible();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("what went wrong within a mandate", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/mandates");
            page.locator(".mandate .btn.quiet").last().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("what one may beside what one makes right", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/moments?went=badly&stage=delivery");
            page.locator(".moment footer .btn").first().click();
            assertThat(page.locator("dialog .on-your-own select")).isVisible();
        });
        sights.see("asking for more", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/moments?went=badly&stage=delivery");
            page.locator(".moment footer .btn").first().click();
            page.locator(".on-your-own .btn").click();
            page.locator("dialog input[name=amount]").fill("a lot");
            page.locator("dialog .primary").last().click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("requests that wait", Role.LEADER, Sights.at("/notifications", ".request"));
        sights.see("saying no", Role.LEADER, page -> {
            Visitors.open(page, "/mandates");
            page.locator(".request footer .btn:nth-child(2)").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("the chair", Role.LEADER, Sights.at("/chair", ".story-card"));
        sights.see("a decision without words", Role.LEADER, page -> {
            Visitors.open(page, "/chair");
            page.locator(".decide input[name=owner]").fill("a");
            assertThat(page.locator(".decide .people label").first()).isVisible();
            page.locator(".decide .primary").click();
            assertThat(page.locator(".decide .error")).isVisible();
        });
        sights.see("how a decision went", Role.LEADER, page -> {
            Visitors.open(page, "/chair");
            page.locator(".decision .btn").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("whether we do better", Role.LEADER, page -> {
            Visitors.open(page, "/follow-up");
            page.locator(".course summary").first().click();
            assertThat(page.locator(".course table").first()).isVisible();
        });
    }
}
