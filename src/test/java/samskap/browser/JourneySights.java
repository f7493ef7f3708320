package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import samskap.identity.Role;

/** The journey as a map, a step of it from close by, and what is asked there. */
final class JourneySights implements Sights.Source {

    @Override
    public void addTo(Sights sights) {
        sights.see("journey", Role.EMPLOYEE, Sights.at("/journey", ".step.weakest"));
        sights.see("journey of who shapes it", Role.OWNER, Sights.at("/journey", ".head .btn.primary"));
        sights.see("a step of others", Role.LEADER, page -> {
            Visitors.open(page, "/journey");
            page.locator(".step.weakest h4 a").click();
            assertThat(page.locator(".deed").first()).isVisible();
        });
        sights.see("noting what we did", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/journey");
            page.locator(".step h4 a").first().click();
            page.locator(".stack .card .btn.push").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("a new step", Role.OWNER, page -> {
            Visitors.open(page, "/journey");
            page.locator(".head .btn.primary").click();
            page.locator("dialog select[name=owner]").selectOption("others");
            assertThat(page.locator("dialog input[name='whose.en']")).isVisible();
            page.locator("dialog .btn.primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("changing a step", Role.OWNER, page -> {
            Visitors.open(page, "/journey");
            page.locator(".step.others h4 a").first().click();
            page.locator(".step-head .btn").first().click();
            assertThat(page.locator("dialog textarea[name=promise]")).isVisible();
        });
    }
}
