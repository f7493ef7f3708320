package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class BoardJourneyTests {

    private static final String CARD = "article.idea";

    private final Cast cast;

    BoardJourneyTests(Cast cast) {
        this.cast = cast;
    }

    @Test
    void more_ideas_come_while_one_scrolls_without_doubles_while_others_are_added(Visitors visitors) {
        for (var page : new Page[] {visitors.atDesk(), visitors.known(cast.customer())}) {
            Visitors.open(page, "/?order=new");
            for (var reached = 20; reached < 80; reached += 20) {
                assertThat(page.locator(CARD).nth(reached - 1)).isAttached();
                cast.idea();
                page.locator(CARD).last().scrollIntoViewIfNeeded();
            }
            assertThat(page.locator(CARD).nth(79)).isAttached();
            assertThat(shown(page)).doesNotHaveDuplicates();
        }
    }

    @Test
    void others_new_ideas_are_offered_to_somebody_who_reads_further_down(Visitors visitors) {
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/?order=new");
        page.locator(CARD).nth(12).scrollIntoViewIfNeeded();
        var before = scrolled(page);

        var idea = cast.idea();

        assertThat(page.locator(".fresh")).hasText("One new idea");
        assertThat(scrolled(page)).isCloseTo(before, offset(2.0));
        page.locator(".fresh").click();
        assertThat(page.locator(CARD).first()).containsText(idea.title());
    }

    @Test
    void back_leads_to_the_same_place(Visitors visitors) {
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/?order=wanted");
        page.locator(CARD).nth(19).scrollIntoViewIfNeeded();
        assertThat(page.locator(CARD).nth(30)).isAttached();
        page.locator(CARD).nth(30).scrollIntoViewIfNeeded();
        var title = page.locator(CARD + " h2 a").nth(30);
        var words = title.textContent();
        var before = scrolled(page);

        title.click();
        assertThat(page.locator("h1")).hasText(words);
        page.goBack();

        assertThat(page.locator(CARD + " h2 a").nth(30)).hasText(words);
        page.waitForFunction("before => Math.abs(scrollY - before) < 3", before);
    }

    @Test
    void back_works_while_the_page_is_still_arriving(Visitors visitors) {
        var page = visitors.known(cast.customer());
        var idea = cast.idea();
        Visitors.open(page, "/?order=new");
        page.locator(CARD + " h2 a[href*='" + idea.path() + "']").click();
        assertThat(page.locator("#outlet h1")).hasText(idea.title());
        page.route(url -> url.contains("v-r=init"), held -> {});
        page.reload();
        page.unrouteAll();

        page.goBack();

        assertThat(page.locator("#outlet " + CARD + " h2 a[href*='" + idea.path() + "']"))
                .isVisible();
    }

    @Test
    void orders_and_filters_stand_in_the_address_through_reload_and_back(Visitors visitors) {
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/");
        link(page, "Most wanted").click();
        assertThat(page).hasURL(visitors.address() + "/?order=wanted");
        page.getByLabel("Stage of the journey").selectOption("Delivery");
        assertThat(page).hasURL(with("stage=delivery"));
        page.locator(".filters summary").click();
        page.locator(".filters").getByLabel("Planned").click();
        assertThat(page).hasURL(with("status=planned"));
        page.locator(".filters").getByLabel("Done").click();
        assertThat(page).hasURL(with("order=wanted", "stage=delivery", "status=planned", "status=done"));
        var found = shown(page);
        assertThat(found).isNotEmpty();

        page.reload();
        Visitors.settle(page);
        assertThat(page.getByLabel("Stage of the journey").locator("option:checked"))
                .hasText("Delivery");
        assertThat(link(page, "Most wanted")).hasAttribute("aria-current", "true");
        assertThat(page.locator(CARD)).hasCount(found.size());

        page.goBack();
        assertThat(page).not().hasURL(with("status=done"));
        assertThat(page).hasURL(with("order=wanted", "stage=delivery", "status=planned"));
        page.goBack();
        assertThat(page).not().hasURL(with("status=planned"));
        assertThat(page).hasURL(with("order=wanted", "stage=delivery"));
        assertThat(page.getByLabel("Stage of the journey").locator("option:checked"))
                .hasText("Delivery");
    }

    @Test
    void several_statuses_show_the_ideas_of_each(Visitors visitors) {
        for (var page : new Page[] {visitors.atDesk(), visitors.known(cast.customer())}) {
            var each = new HashSet<>(found(page, "/?stage=delivery&status=planned"));
            each.addAll(found(page, "/?stage=delivery&status=done"));
            assertThat(found(page, "/?stage=delivery&status=planned&status=done"))
                    .containsExactlyInAnyOrderElementsOf(each);
        }
    }

    @Test
    void a_search_that_finds_nothing_says_what_to_do_next(Visitors visitors) {
        for (var page : new Page[] {visitors.atDesk(), visitors.known(cast.customer())}) {
            Visitors.open(page, "/?q=xyzzyplugh");
            assertThat(page.locator(".empty")).containsText("Nothing matches yet");
            assertThat(page.locator(CARD)).hasCount(0);
        }
    }

    @Test
    void the_keyboard_is_enough(Visitors visitors) {
        var idea = cast.idea(cast.customer(), "Wombat shaped handles\nPlease.");
        for (var page : new Page[] {visitors.atDesk(), visitors.known(cast.customer())}) {
            Visitors.open(page, "/");
            var search = page.getByRole(AriaRole.SEARCHBOX);
            assertThat(page.locator(CARD).first()).isVisible();
            page.keyboard().press("/");
            assertThat(search).isFocused();
            page.keyboard().press("Escape");
            assertThat(search).not().isFocused();
            page.keyboard().press("/");
            page.keyboard().type("wombat handles");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("\\?q=wombat(\\+|%20)handles"));
            assertThat(page.locator(CARD)).hasCount(1);
            page.locator(CARD + " .support").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText(idea.title());
        }
    }

    @Test
    void escape_closes_a_menu_and_leads_back_to_its_button(Visitors visitors) {
        for (var page : new Page[] {visitors.atDesk(), visitors.known(cast.customer())}) {
            Visitors.open(page, "/");
            var menu = page.locator(".filters details.menu");
            menu.locator("summary").focus();
            page.keyboard().press("Enter");
            assertThat(menu).hasAttribute("open", "");
            page.keyboard().press("Tab");
            page.keyboard().press("Escape");
            assertThat(menu).not().hasAttribute("open", "");
            assertThat(menu.locator("summary")).isFocused();
        }
    }

    /** A board's address with these parameters, in any order. */
    private static Pattern with(String... parameters) {
        return Pattern.compile(
                Arrays.stream(parameters).map(it -> "(?=.*[?&]" + it + "(&|$))").collect(Collectors.joining()) + ".*");
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.locator(".orders")
                .getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name));
    }

    private static List<String> found(Page page, String address) {
        Visitors.open(page, address);
        assertThat(page.locator(CARD).first()).isVisible();
        return shown(page);
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown(Page page) {
        return (List<String>) page.locator(CARD + " h2 a").evaluateAll("links => links.map(link => link.pathname)");
    }

    private static double scrolled(Page page) {
        return ((Number) page.evaluate("scrollY")).doubleValue();
    }
}
