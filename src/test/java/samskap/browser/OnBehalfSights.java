package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import samskap.identity.EmailAddress;
import samskap.mail.Mailbox;
import samskap.support.OnBehalf;
import samskap.support.OnBehalf.Newcomer;
import samskap.testing.Fixtures.Cast;

/** What somebody sees who is told by mail that a colleague noted what they want. */
final class OnBehalfSights {

    private final OnBehalf onBehalf;
    private final Mailbox mailbox;
    private final Cast cast;

    OnBehalfSights(OnBehalf onBehalf, Mailbox mailbox, Cast cast) {
        this.onBehalf = onBehalf;
        this.mailbox = mailbox;
        this.cast = cast;
    }

    void addTo(Sights sights) {
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

    /** @return the path that the mail leads to, read at once: the mailbox is emptied when anybody is forgotten */
    private String note() {
        var address = new EmailAddress("noted" + UUID.randomUUID() + "@example.org");
        onBehalf.record(
                cast.owner("Petra Owner"),
                cast.idea().id(),
                new Newcomer(address.value(), "Ulla Noted"),
                "On the phone");
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> linkTo(address), Optional::isPresent)
                .orElseThrow();
    }

    /** @return the path behind the mail program's own way out of it */
    private Optional<String> linkTo(EmailAddress address) {
        return mailbox.latest().stream()
                .filter(kept -> kept.mail().to().equals(address))
                .map(kept -> kept.headers().get("List-Unsubscribe"))
                .map(link -> URI.create(link.substring(1, link.length() - 1)).getPath())
                .findFirst();
    }
}
