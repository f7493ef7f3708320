package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import samskap.identity.Invitations;
import samskap.identity.Role;
import samskap.mail.internal.Letters;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;

/** The pages of administrators, and what whoever they invite sees. */
final class AdministrationSights implements Sights.Source {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Invitations invitations;
    private final Letters letters;
    private final Cast cast;

    AdministrationSights(Invitations invitations, Letters letters, Cast cast) {
        this.invitations = invitations;
        this.letters = letters;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        var link = invitation();
        sights.see("an invitation", null, Sights.at(link, "main form.card"));
        sights.see("an invitation to somebody else", Role.CUSTOMER, Sights.at(link, "main .card .actions"));
        sights.see("an invitation that is void", null, Sights.at("/invitation/void", ".empty"));
        sights.see("people", Role.ADMIN, Sights.at("/administration", "table .who"));
        sights.see("people, nobody found", Role.ADMIN, Sights.at("/administration/people?q=xyzzyplugh", ".empty"));
        sights.see("people: roles", Role.ADMIN, page -> {
            Visitors.open(page, "/administration/people");
            page.locator("table .btn").first().click();
            assertThat(page.locator("dialog[open] .checks")).isVisible();
        });
        sights.see("brand", Role.ADMIN, page -> {
            Visitors.open(page, "/administration/brand");
            page.locator("input[type=color]").fill("#ffcc00");
            page.locator("input[type=color]").dispatchEvent("change");
            assertThat(page.locator(".contrast > .btn")).isVisible();
        });
        sights.see("language", Role.ADMIN, Sights.at("/administration/language", ".called"));
        sights.see("journey", Role.ADMIN, Sights.at("/administration/journey", ".offered li"));
        sights.see("journey: a name", Role.ADMIN, page -> {
            Visitors.open(page, "/administration/journey");
            page.locator(".head .btn").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("who sees it", Role.ADMIN, page -> {
            Visitors.open(page, "/administration/doors");
            page.locator("select").selectOption("DOMAINS");
            assertThat(page.locator("main textarea")).isVisible();
        });
        sights.see("health", Role.ADMIN, Sights.at("/administration/health", "main .card .about"));
        sights.see("mail", Role.ADMIN, page -> {
            Visitors.open(page, "/administration/mail");
            page.locator("main .btn.primary").click();
            assertThat(page.locator("main .chip").first()).isVisible();
        });
        sights.see("mail that was sent", Role.ADMIN, Sights.at("/administration/mail?show=sent", "main .pill.set"));
        sights.see("where I am signed in", Role.CUSTOMER, Sights.at("/me/sessions", ".stopped li"));
        sights.see("before the door", null, Sights.at("/closed", ".empty"));
        sights.see("people: inviting", Role.ADMIN, AdministrationSights::refusedInvitation);
    }

    private static void refusedInvitation(Page page) {
        Visitors.open(page, "/administration/people");
        page.locator("aside .btn.primary").click();
        page.locator("dialog .primary").click();
        assertThat(page.locator("dialog .error")).isVisible();
    }

    /** @return the path of its link */
    private String invitation() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var address = "sight" + NUMBER.incrementAndGet() + "@example.org";
        invitations.invite(ada, address, Role.OWNER, Language.EN);
        var text = letters.to(address).mail().text();
        return text.substring(text.indexOf(Invitations.PATH)).split("\\s", 2)[0];
    }
}
