package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.UUID;
import samskap.identity.Role;
import samskap.news.Announcement;
import samskap.news.AnnouncementText;
import samskap.news.News;
import samskap.testing.Fixtures.Cast;

/** What's new, and the desk where it is written. */
final class NewsSights implements Sights.Source {

    private final News news;
    private final Cast cast;

    NewsSights(News news, Cast cast) {
        this.news = news;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        var out = announcement();
        sights.see("reading: news", null, Sights.at("/news", ".news .about"));
        sights.see("reading: one announcement", null, Sights.at(out.path(), ".news .about"));
        sights.see("news", Role.CUSTOMER, Sights.at("/news", ".news .about"));
        sights.see("news desk", Role.OWNER, page -> {
            Visitors.open(page, "/news-desk");
            page.locator("main .actions .primary").click();
            assertThat(page.locator("main .error")).isVisible();
        });
    }

    /** One that is out, and one that is not yet. */
    private Announcement announcement() {
        var owner = cast.owner("Petra Owner");
        var text = new AnnouncementText(
                "The doors are quiet",
                "From **Monday** on.",
                List.of(cast.idea().id()));
        news.write(owner, UUID.randomUUID(), text);
        return news.publish(owner, news.write(owner, UUID.randomUUID(), text));
    }
}
