package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.UUID;
import samskap.identity.EmailAddress;
import samskap.mail.internal.Letters;
import samskap.support.OnBehalf;
import samskap.support.OnBehalf.Newcomer;
import samskap.testing.Fixtures.Cast;

/** What somebody sees who is told by mail that a colleague noted what they want. */
final class OnBehalfSights implements Sights.Source {

    private final OnBehalf onBehalf;
    private final Letters letters;
    private final Cast cast;

    OnBehalfSights(OnBehalf onBehalf, Letters letters, Cast cast) {
        this.onBehalf = onBehalf;
        this.letters = letters;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        var looking = note();
        var pressing = note();
        sights.see("what was noted, to take back", null, page -> {
            page.navigate(looking);
            assertThat(page.locator("main button")).isVisible();
        });
        sights.see("what was noted, taken back already", null, page -> {
            page.navigate(pressing);
            page.locator("main button").click();
            page.navigate(pressing);
            assertThat(page.locator("main button")).hasCount(0);
        });
    }

    /** @return the path behind the mail program's own way out of the mail that tells of it */
    private String note() {
        var address = new EmailAddress("noted" + UUID.randomUUID() + "@example.org");
        onBehalf.record(
                cast.owner("Petra Owner"),
                cast.idea().id(),
                new Newcomer(address.value(), "Ulla Noted"),
                "On the phone");
        var out = letters.to(address).headers().get("List-Unsubscribe");
        return URI.create(out.substring(1, out.length() - 1)).getPath();
    }
}
