package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import samskap.audit.Thing;
import samskap.ideas.Idea;
import samskap.identity.Role;
import samskap.moderation.Ground;
import samskap.moderation.Moderation;
import samskap.moderation.Reports;
import samskap.testing.Fixtures.Cast;

/** What waits for a look, how it is decided on, and the log of that. */
final class ModerationSights implements Sights.Source {

    private final Moderation moderation;
    private final Reports reports;
    private final Cast cast;

    ModerationSights(Moderation moderation, Reports reports, Cast cast) {
        this.moderation = moderation;
        this.reports = reports;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        var author = cast.customer("Kim Falk");
        var withheld = cast.idea(author, "Cheaper fronts\nSee https://example.com");
        reports.report(cast.customer("Leif Holm"), thing(cast.idea()), Ground.UNKIND, "It hurts");
        var declined = cast.idea(cast.customer("Bo Ek"), "More fronts\nSee https://example.com");
        moderation.declineAndBlock(cast.employee("Anna Berg"), thing(declined), "This is **advertising**.");
        sights.see("moderation", Role.EMPLOYEE, Sights.at("/moderation", ".cases .btn.primary"));
        sights.see("moderation: declining", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/moderation");
            // A held mail has two ways, and neither asks for a reason.
            page.locator(".cases footer:has(.btn:nth-child(3)) .btn").first().click();
            page.locator("dialog .btn.primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("what is withheld", Role.EMPLOYEE, Sights.at(withheld.path(), ".notice.withheld"));
        sights.see("what was declined", Role.EMPLOYEE, Sights.at(declined.path(), ".notice.withheld"));
        sights.see("reporting", Role.CUSTOMER, page -> {
            Visitors.open(page, cast.idea().path());
            page.locator("main article .push").first().click();
            assertThat(page.locator("dialog select")).isVisible();
        });
        sights.see("somebody", Role.EMPLOYEE, Sights.at("/people/" + author.id().value(), ".written a"));
        sights.see("audit log", Role.LEADER, Sights.at("/audit", ".log > li"));
    }

    private static Thing thing(Idea idea) {
        return Thing.idea(idea.id().value());
    }
}
