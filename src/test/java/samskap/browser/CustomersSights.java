package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import samskap.customers.CustomerDesk;
import samskap.customers.NewEncounter;
import samskap.customers.OwnRecord;
import samskap.customers.Way;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;

/** Whom colleagues know, and what each customer lets them know. */
final class CustomersSights implements Sights.Source {

    private final CustomerDesk desk;
    private final OwnRecord own;
    private final Cast cast;

    CustomersSights(CustomerDesk desk, OwnRecord own, Cast cast) {
        this.desk = desk;
        this.own = own;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        around(sights);
        var maja = cast.customer("Maja Lind");
        var anna = cast.employee("Anna Berg");
        known(anna, maja);
        sights.see("customers", Role.EMPLOYEE, Sights.at("/customers", ".known-note"));
        sights.see("customers that are called so", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/customers");
            page.locator("input[name=find]").fill("Maja");
            assertThat(page.locator(".found li").first()).isVisible();
        });
        sights.see("noting whom one met", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/customers");
            page.locator(".head .btn.primary").click();
            page.locator("dialog input[name=customer]").fill("Maja");
            assertThat(page.locator("dialog .people label").first()).isVisible();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error").first()).isVisible();
        });
        var page = "/customers/" + maja.id().value();
        sights.see("a customer", Role.EMPLOYEE, Sights.at(page, ".known-note .correction"));
        var nobody = cast.customer("Nils Ny");
        sights.see(
                "a customer whom nobody met",
                Role.OWNER,
                Sights.at("/customers/" + nobody.id().value(), ".customer-head h1"));
        var shy = cast.customer("Sigrid Skygg");
        desk.meet(anna, shy.id(), met("Whispered"));
        own.withdrawAll(shy);
        sights.see(
                "a customer who wants nothing written",
                Role.EMPLOYEE,
                Sights.at("/customers/" + shy.id().value(), ".notice"));
        for (var language : Language.values()) {
            known(anna, sights.person(Role.CUSTOMER, language));
        }
        sights.see("what is known of one", Role.CUSTOMER, Sights.at("/me/known", ".known-note"));
        sights.see("withdrawing what is known", Role.CUSTOMER, look -> {
            Visitors.open(look, "/me/known");
            look.locator(".known-note footer .quiet").first().click();
            assertThat(look.locator("dialog .primary")).isVisible();
        });
        sights.see("putting it in one's own words", Role.CUSTOMER, look -> {
            Visitors.open(look, "/me/known");
            look.locator(".known-note footer .btn").first().click();
            assertThat(look.locator("dialog textarea")).isVisible();
        });
    }

    /** What stands around the people: the guide, the mirror, the rhythm, segments and lists. */
    private void around(Sights sights) {
        sights.see("a guide for visits", Role.EMPLOYEE, Sights.at("/customers/guide", ".advice"));
        sights.see("the mirror", Role.EMPLOYEE, Sights.at("/customers/mirror", ".mirror"));
        sights.see("how teams keep in touch", Role.LEADER, look -> {
            Visitors.open(look, "/customers/rhythm");
            look.locator("input[name=people]").fill("0");
            look.locator(".rhythm-form .primary").click();
            assertThat(look.locator(".error")).isVisible();
        });
        sights.see("segments of customers", Role.OWNER, look -> {
            Visitors.open(look, "/customers/segments");
            var weighing = look.locator(".weighs").first();
            if ("false".equals(weighing.getAttribute("aria-pressed"))) {
                weighing.click();
            }
            assertThat(look.locator(".weighs[aria-pressed=true]")).isVisible();
        });
        sights.see("changing segments", Role.OWNER, look -> {
            Visitors.open(look, "/customers/segments");
            look.locator(".segment-parts").first().waitFor();
            look.locator(".card .btn:not(.weighs)").first().click();
            look.locator("dialog input[name=name]").fill(" ");
            look.locator("dialog .primary").click();
            assertThat(look.locator("dialog .error")).isVisible();
        });
        sights.see("sending a list of customers", Role.ADMIN, Sights.at("/customers/import", "input[type=file]"));
    }

    private void known(Person anna, Person customer) {
        desk.meet(anna, customer.id(), met("She reaches the top shelf with a ladle."));
        var note = desk.know(anna, customer.id(), UUID.randomUUID(), "Ring after four.");
        own.correct(customer, note.id(), "Or write.");
    }

    private NewEncounter met(String words) {
        return new NewEncounter(UUID.randomUUID(), Way.VISITED, cast.inDays(0), words, true);
    }
}
