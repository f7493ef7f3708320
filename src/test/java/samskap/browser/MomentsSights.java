package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import samskap.identity.Role;
import samskap.moments.NewMoment;
import samskap.moments.Sender;
import samskap.moments.Telling;
import samskap.moments.internal.Gather;
import samskap.testing.Fixtures.Cast;

/** Where moments are told, and where colleagues and tellers read them. */
final class MomentsSights implements Sights.Source {

    private static final String PLACE = "/m/delivery-kitchen";

    private final Telling telling;
    private final Gather gather;
    private final Cast cast;

    MomentsSights(Telling telling, Gather gather, Cast cast) {
        this.telling = telling;
        this.gather = gather;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        sights.see("telling a moment", null, page -> {
            Visitors.open(page, PLACE);
            page.locator(".went .badly").click();
            assertThat(page.locator("#words")).isVisible();
        });
        sights.see("telling a moment by name", Role.CUSTOMER, page -> {
            Visitors.open(page, PLACE);
            page.locator(".went .well").click();
            assertThat(page.locator("input[name=as]")).isVisible();
        });
        sights.see("a question after it", null, page -> {
            Visitors.open(page, PLACE);
            page.locator(".went .badly").click();
            page.locator("#words").fill("Nobody rang");
            page.locator("#tell .primary").click();
            assertThat(page.locator("#answer-before")).isVisible();
            assertThat(page.locator(".state[data-is=sent]")).isVisible();
        });
        sights.see("where nobody listens", null, Sights.at("/m/nobody-listens", ".notice h1"));
        sights.see("moments", Role.EMPLOYEE, Sights.at("/moments", ".moment"));
        sights.see("moments that were set aside", Role.EMPLOYEE, Sights.at("/moments?state=aside", ".moment-filters"));
        gather.all();
        sights.see("what many tell", Role.EMPLOYEE, Sights.at("/moments/themes", ".theme"));
        sights.see("making an idea of what many tell", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/moments/themes");
            page.locator(".theme footer .btn").first().click();
            assertThat(page.locator("dialog textarea")).isVisible();
        });
        sights.see("making a moment right", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/moments?went=badly&stage=delivery");
            page.locator(".moment footer .btn").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("putting a moment with an idea", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/moments");
            page.locator(".moment footer .btn.quiet").last().click();
            assertThat(page.locator("dialog input[name=other]")).isVisible();
        });
        sights.see("making an idea of a moment", Role.OWNER, page -> {
            Visitors.open(page, "/moments");
            page.locator(".moment footer .btn.quiet").first().click();
            assertThat(page.locator("dialog textarea")).isVisible();
        });
        sights.see("noting a moment", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/moments");
            page.locator(".head .btn.primary").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        var held = new NewMoment(UUID.randomUUID(), false, "Cheaper: www.example.com/win", "", null);
        telling.tell(new Sender(null, "", "192.0.2.9"), "delivery-kitchen", held);
        sights.see("moments to look at first", Role.EMPLOYEE, Sights.at("/moderation", ".moment"));
        sights.see("places", Role.ADMIN, Sights.at("/places", ".places li"));
        sights.see("a new place", Role.ADMIN, page -> {
            Visitors.open(page, "/places");
            page.locator(".head .btn.primary").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("a sheet with a code", Role.ADMIN, page -> {
            Visitors.open(page, "/places");
            page.locator(".places li .btn").first().click();
            assertThat(page.locator(".sheet svg.qr")).isVisible();
        });
        sights.see("what one told", Role.CUSTOMER, Sights.at("/told", "h1"));
    }
}
