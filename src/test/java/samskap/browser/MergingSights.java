package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import samskap.ideas.Idea;
import samskap.ideas.Merging;
import samskap.identity.Role;
import samskap.support.OnBehalf;
import samskap.testing.Fixtures.Cast;

/**
 * Ideas that are the same, as those see them who merge them and those who were merged; and a voice recorded for
 * another.
 */
final class MergingSights implements Sights.Source {

    private final Merging merging;
    private final OnBehalf onBehalf;
    private final Cast cast;

    MergingSights(Merging merging, OnBehalf onBehalf, Cast cast) {
        this.merging = merging;
        this.onBehalf = onBehalf;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        var main = cast.idea();
        var duplicate = merged(main);
        sights.see("reading: arrived from a merged idea", null, Sights.at(duplicate.path(), ".members details[open]"));
        sights.see("a merged idea", Role.CUSTOMER, Sights.at(duplicate.path(), ".members details[open]"));
        sights.see("which idea is it the same as", Role.EMPLOYEE, page -> {
            Visitors.open(page, main.path());
            page.locator(".sofar ~ .row button").last().click();
            assertThat(page.locator("dialog .same")).isVisible();
        });
        sights.see("a customer said so", Role.EMPLOYEE, page -> {
            Visitors.open(page, main.path());
            page.locator(".recorded button").click();
            assertThat(page.locator("dialog .newcomer")).isVisible();
        });
    }

    private Idea merged(Idea main) {
        var anna = cast.employee("Anna Berg");
        var duplicate = cast.idea();
        merging.merge(anna, duplicate.id(), main.id(), "You want the same.");
        onBehalf.record(anna, main.id(), cast.customer().id(), "on the phone");
        return duplicate;
    }
}
