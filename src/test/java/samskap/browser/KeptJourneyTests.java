package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import samskap.ideas.Idea;
import samskap.identity.Directory;
import samskap.identity.Role;
import samskap.identity.SignIns;
import samskap.mail.internal.Letters;
import samskap.testing.Fixtures.Cast;

/** Whatever happens to a session, in another tab or on the server, what somebody has typed is there. */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class KeptJourneyTests {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{2}-[A-Z0-9]{3}");

    private final SignIns signIns;
    private final Directory directory;
    private final Letters letters;
    private final Outage outage;
    private final Cast cast;

    KeptJourneyTests(SignIns signIns, Directory directory, Letters letters, Outage outage, Cast cast) {
        this.signIns = signIns;
        this.directory = directory;
        this.letters = letters;
        this.outage = outage;
        this.cast = cast;
    }

    @Test
    void a_session_that_the_server_forgot_says_so_kindly_and_what_was_typed_is_there_afterwards(Visitors visitors) {
        visitors.expectComplaints(complaint -> true);
        var idea = cast.idea();
        var page = visitors.known(cast.customer());
        Visitors.open(page, idea.path());
        text(page).fill("Half a reply");

        forget(page, "JSESSIONID");
        press(page, "Send");
        wake(page);
        Visitors.settle(page);

        assertThat(text(page)).hasValue("Half a reply");
        press(page, "Send");
        assertThat(page.locator(".thread .msg")).containsText("Half a reply");
    }

    @Test
    void whoever_is_not_known_any_more_finds_what_they_typed_and_is_asked_who_they_are(Visitors visitors) {
        visitors.expectComplaints(complaint -> true);
        var idea = cast.idea();
        var page = visitors.known(cast.customer());
        Visitors.open(page, idea.path());
        text(page).fill("Half a reply");

        forget(page, "JSESSIONID");
        forget(page, "samskap-remember");
        press(page, "Send");
        wake(page);

        assertHalfAReplyWaitsForWhoeverItIs(page, idea);
    }

    @Test
    void a_sign_in_that_is_ended_elsewhere_is_told_at_once_and_what_was_typed_is_there_for_the_next_one(
            Visitors visitors) {
        visitors.expectComplaints(complaint -> true);
        var idea = cast.idea();
        var maja = cast.customer();
        var page = visitors.known(maja);
        Visitors.open(page, idea.path());
        text(page).fill("Half a reply");

        signIns.endAll(maja);
        wake(page);

        assertHalfAReplyWaitsForWhoeverItIs(page, idea);
    }

    @Test
    void an_answer_that_was_lost_on_its_way_is_given_again(Visitors visitors) {
        visitors.expectComplaints(complaint -> true);
        var idea = cast.idea();
        var page = visitors.known(cast.customer());
        var asked = new AtomicReference<Request>();
        // It goes no further than to the first thing it asks.
        page.route(Pattern.compile(".*v-r=uidl.*"), route -> {
            if (asked.compareAndSet(null, route.request())) {
                route.resume();
            } else {
                route.abort();
            }
        });
        var answered =
                page.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> page.navigate(idea.path()));

        // So large that it is kept packed.
        assertThat(answered.text()).hasSizeGreaterThan(8 * 1024).contains(idea.title());
        assertThat(sayIt(page, asked)).isEqualTo(answered.text());
        assertThat(sayIt(page, asked)).isEqualTo(answered.text());
    }

    @Test
    void a_browser_that_does_not_listen_can_ask_for_nothing_once_its_sign_in_is_ended(Visitors visitors) {
        visitors.expectComplaints(complaint -> true);
        var maja = cast.customer();
        var page = visitors.known(maja);
        var asked = lastAsked(page);
        Visitors.open(page, cast.idea().path());
        page.waitForCondition(() -> asked.get() != null);
        assertThat(sayIt(page, asked)).doesNotContain("sessionExpired");

        signIns.endAll(maja);

        assertThat(sayIt(page, asked)).contains("sessionExpired").doesNotContain("changes");
    }

    @Test
    void a_browser_that_does_not_listen_can_ask_for_nothing_on_a_page_that_was_made_for_other_roles(Visitors visitors) {
        visitors.expectComplaints(complaint -> true);
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var anna = cast.employee("Anna Berg");
        var page = visitors.known(anna);
        var asked = lastAsked(page);
        Visitors.open(page, "/queue");
        page.waitForCondition(() -> asked.get() != null);
        // When it is asked to open the page anew, it stays where it is.
        page.route("**/queue", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));

        directory.change(ada, anna.id(), anna.roles(), Set.of(), "");

        page.waitForCondition(() -> sayIt(page, asked).contains("sessionExpired"));
        assertThat(page.locator("main")).isVisible();
    }

    @Test
    void whoever_signs_out_leaves_nothing_of_what_they_wrote_in_the_browser(Visitors visitors) {
        visitors.expectComplaints(complaint -> true);
        var idea = cast.idea();
        var here = visitors.known(cast.owner("Petra Öberg"));
        Visitors.open(here, idea.path());
        text(here).fill("Half a reply");
        here.waitForCondition(() -> keptIn(here).size() == 1);
        Visitors.open(here, "/news-desk");
        here.getByLabel("Title").fill("Half a title");
        here.waitForCondition(() -> keptIn(here).size() == 2);
        var there = here.context().newPage();
        Visitors.open(there, "/");
        there.locator("header details").last().locator("summary").click();
        press(there, "Sign out");
        assertThat(there.getByText("Sign in").first()).isVisible();

        // It comes to rest, or opens anew for a visitor, whichever the page hears of first.
        assertThat(here.getByText("This page has come to rest")
                        .or(here.locator("header").getByText("Sign in"))
                        .first())
                .isVisible();
        assertThat(keptIn(there)).isEmpty();
        Visitors.open(here, idea.path() + "?act=reply");

        assertThat(text(here)).hasValue("");
    }

    @Test
    void what_somebody_wrote_is_brought_back_to_them_and_to_nobody_else_who_signs_in(Visitors visitors) {
        visitors.expectComplaints(complaint -> true);
        var idea = cast.idea();
        var maja = cast.customer("Maja Lind");
        var page = visitors.known(maja);
        Visitors.open(page, idea.path());
        text(page).fill("Half a reply of Maja’s");
        page.waitForCondition(() -> keptIn(page).size() == 1);

        visitors.sitsDown(page, cast.customer("Olle Other"));
        Visitors.open(page, idea.path());
        assertThat(text(page)).hasValue("");
        text(page).fill("Half a reply of Olle’s");
        page.waitForCondition(() -> keptIn(page).size() == 2);

        visitors.sitsDown(page, maja);
        Visitors.open(page, idea.path());
        assertThat(text(page)).hasValue("Half a reply of Maja’s");
    }

    /** The names of what this browser keeps of what somebody writes. */
    private static List<?> keptIn(Page page) {
        return (List<?>) page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('samskap.'))");
    }

    @Test
    void whoever_signs_in_in_one_tab_is_known_in_the_other_where_what_they_wrote_stands(Visitors visitors) {
        var idea = cast.idea();
        var one = visitors.atDesk();
        Visitors.open(one, "/?act=sign-in");
        var other = one.context().newPage();
        Visitors.open(other, idea.path() + "?act=reply");
        text(other).fill("Half a reply");

        new Arrival(one, letters).as("Vera Visitor");

        assertThat(other.locator("header")).containsText("VV");
        assertThat(text(other)).hasValue("Half a reply");
        press(other, "Send");
        assertThat(other.locator(".thread .msg")).containsText("Vera Visitor");
    }

    @Test
    void two_tabs_write_two_replies(Visitors visitors) {
        var idea = cast.idea();
        var one = visitors.known(cast.customer());
        Visitors.open(one, idea.path());
        var other = one.context().newPage();
        Visitors.open(other, idea.path());
        text(one).fill("The first thought");
        text(other).fill("The second thought");

        text(one).press("Control+Enter");
        assertThat(one.locator(".thread .msg")).hasCount(1);
        assertThat(text(other)).hasValue("The second thought");
        text(other).press("Control+Enter");

        assertThat(other.locator(".thread .msg")).hasCount(2);
        assertThat(other.locator(".thread")).containsText("The first thought");
    }

    @Test
    void what_colleagues_write_is_there_again_until_they_send_it_or_give_it_up(Visitors visitors) {
        var page = visitors.known(cast.owner("Petra Öberg"));
        Visitors.open(page, "/news-desk");
        page.getByLabel("Title").fill("Half a title");
        page.getByLabel("What is new, and thanks to whom?").fill("Half the news");
        Visitors.open(page, "/news-desk");
        assertThat(page.getByLabel("Title")).hasValue("Half a title");
        press(page, "Keep the draft");
        assertThat(page.locator("h1")).hasText("A draft");
        Visitors.open(page, "/news-desk");
        assertThat(page.getByLabel("Title")).hasValue("");

        Visitors.open(page, "/replies");
        press(page, "New reply");
        var words = page.locator("dialog textarea");
        words.fill("Half a reply to keep");
        Visitors.open(page, "/replies");
        press(page, "New reply");
        assertThat(words).hasValue("Half a reply to keep");
        press(page, "Cancel");
        press(page, "New reply");
        assertThat(words).hasValue("");
    }

    @Test
    void what_goes_wrong_with_us_has_a_number_that_the_log_has_too(Visitors visitors, CapturedOutput log) {
        visitors.expectComplaints(complaint -> true);
        var idea = cast.idea();
        var page = visitors.known(cast.customer());
        Visitors.open(page, idea.path());
        text(page).fill("Said while something was broken");

        outage.during(() -> {
            press(page, "Send");
            var toast = page.locator(".toast").last();
            assertThat(toast).containsText("what you typed is still here");
            assertThat(log.getAll()).contains("Error " + numberIn(toast.innerText()));
        });

        Visitors.open(page, idea.path());
        assertThat(text(page)).hasValue("Said while something was broken");
    }

    @Test
    void a_page_that_cannot_open_from_within_has_its_header_and_a_number_and_opens_afterwards(
            Visitors visitors, CapturedOutput log) {
        visitors.expectComplaints(complaint -> true);
        var maja = cast.customer();
        var page = visitors.known(maja);
        Visitors.open(page, cast.idea().path());

        outage.during(() -> {
            page.locator("header details").last().locator("summary").click();
            page.getByText("Your page").first().click();
            saysThatItWentWrong(page, log);
            assertThat(page.locator("header").getByRole(AriaRole.SEARCH)).isVisible();
        });

        page.getByRole(AriaRole.LINK, named("Try again")).click();
        assertThat(page.locator("h1")).hasText(maja.name());
        assertThat(page.locator("header details").last()).isVisible();
    }

    @Test
    void a_page_that_is_asked_for_anew_while_the_database_is_away_has_a_number_too(
            Visitors visitors, CapturedOutput log) {
        visitors.expectComplaints(complaint -> true);
        var page = visitors.known(cast.customer());
        Visitors.open(page, "/me");

        outage.during(() -> {
            page.navigate("/me");
            saysThatItWentWrong(page, log);
        });
    }

    /** In our words, under our name, with the number that the log has; never in the program's own. */
    private static void assertHalfAReplyWaitsForWhoeverItIs(Page page, Idea idea) {
        Visitors.open(page, idea.path() + "?act=reply");
        assertThat(text(page)).hasValue("Half a reply");
        press(page, "Send");
        assertThat(page.locator("dialog[open]").getByLabel("Your e-mail address"))
                .isVisible();
        assertThat(page.locator(".thread .msg")).hasCount(0);
    }

    private static void saysThatItWentWrong(Page page, CapturedOutput log) {
        assertThat(page.locator("h1")).containsText("went wrong on our side");
        assertThat(page.locator("header .brand")).isVisible();
        assertThat(page.locator("body")).not().containsText("The database is away");
        assertThat(page.locator("body")).not().containsText("Exception");
        assertThat(log.getAll())
                .contains("Error " + numberIn(page.locator("main").innerText()));
    }

    private static String numberIn(String told) {
        var number = NUMBER.matcher(told);
        assertThat(number.find()).as(told).isTrue();
        return number.group();
    }

    /** The browser still sends the cookie, and nobody knows it any more. */
    private static void forget(Page page, String cookie) {
        var context = page.context();
        var known = context.cookies().stream()
                .filter(each -> each.name.equals(cookie))
                .findFirst()
                .orElseThrow();
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
        context.addCookies(
                List.of(new Cookie(cookie, "forgotten").setDomain(known.domain).setPath(known.path)));
    }

    /** What the page last asked of the server, to be asked again by hand. */
    private static AtomicReference<Request> lastAsked(Page page) {
        var asked = new AtomicReference<Request>();
        page.onRequest(request -> {
            if (request.url().contains("v-r=uidl")) {
                asked.set(request);
            }
        });
        return asked;
    }

    private static String sayIt(Page page, AtomicReference<Request> asked) {
        var again = RequestOptions.create()
                .setHeader("Content-Type", "application/json; charset=UTF-8")
                .setData(asked.get().postData());
        return page.context().request().post(asked.get().url(), again).text();
    }

    /** What is said when the session is over leads to the page as it is now. */
    private static void wake(Page page) {
        var said = page.getByText("This page has come to rest");
        assertThat(said).isVisible();
        page.waitForNavigation(said::click);
    }

    private static Locator text(Page page) {
        return page.locator("#text");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }
}
