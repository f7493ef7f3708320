package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import samskap.identity.Role;
import samskap.pictures.internal.Shots;
import samskap.testing.Fixtures.Cast;

/** Choosing pictures, and what went wrong with one. */
final class PicturesSights implements Sights.Source {

    private final Cast cast;

    PicturesSights(Cast cast) {
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        sights.see("pictures: in a new idea", Role.CUSTOMER, page -> {
            Visitors.open(page, "/");
            page.locator("#story").fill("A hall full of boxes");
            choose(page, "form.composer");
            page.locator(".composer .primary").click();
            assertThat(page.locator(".choosing .error")).isVisible();
        });
        sights.see("pictures: on their way", Role.CUSTOMER, page -> {
            Visitors.open(page, cast.idea().path());
            page.route("**/pictures", route -> {});
            page.locator("form.editor input[multiple]").setInputFiles(photo());
            assertThat(page.locator(".tiles progress")).isVisible();
        });
        sights.see("pictures: with a message", Role.EMPLOYEE, page -> {
            Visitors.open(page, cast.idea().path());
            page.locator("#text").fill("So it looks now.");
            choose(page, "form.editor");
            page.locator("form.editor [type=checkbox]").last().check();
            page.locator("form.editor [type=submit]").click();
            assertThat(page.locator(".msg .gallery img")).isVisible();
        });
    }

    private static void choose(Page page, String form) {
        page.locator(form + " input[multiple]").setInputFiles(photo());
        assertThat(page.locator(form + " .tiles img")).isVisible();
    }

    private static FilePayload photo() {
        return new FilePayload("hall.jpg", "image/jpeg", Shots.jpeg(800, 600));
    }
}
