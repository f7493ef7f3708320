package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import samskap.identity.SignIns;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class SessionsJourneyTests {

    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1";
    private static final String DESK = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final SignIns signIns;
    private final Cast cast;

    SessionsJourneyTests(SignIns signIns, Cast cast) {
        this.signIns = signIns;
        this.cast = cast;
    }

    @Test
    void whoever_ends_sign_ins_by_keyboard_goes_on_with_the_next_and_in_the_end_stays_in_the_list(Visitors visitors) {
        var maja = cast.customer();
        var page = visitors.known(maja);
        signIns.begin(maja.id(), PHONE);
        signIns.begin(maja.id(), DESK);
        Visitors.open(page, "/me/sessions");
        var ends = page.locator(".stopped button");
        assertThat(ends).hasCount(2);

        ends.first().press("Enter");
        assertThat(ends).hasCount(1);
        assertThat(ends).isFocused();
        ends.press("Enter");

        assertThat(ends).hasCount(0);
        assertThat(page.locator(".stopped")).isFocused();
    }
}
