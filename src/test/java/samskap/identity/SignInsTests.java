package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import samskap.identity.SignIns.Place;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class SignInsTests {

    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1";

    private final SignIns signIns;
    private final Profile profile;
    private final RememberMeServices cookies;
    private final SecurityContextRepository sessions;
    private final MockMvc browser;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Person maja;

    SignInsTests(
            SignIns signIns,
            Profile profile,
            RememberMeServices cookies,
            SecurityContextRepository sessions,
            MockMvc browser,
            TestClock clock,
            JdbcClient jdbc,
            Cast cast) {
        this.signIns = signIns;
        this.profile = profile;
        this.cookies = cookies;
        this.sessions = sessions;
        this.browser = browser;
        this.clock = clock;
        this.jdbc = jdbc;
        this.cast = cast;
        maja = cast.customer();
    }

    @Test
    void each_browser_is_told_roughly_with_since_when_and_when_it_was_last_used() {
        signIns.begin(maja.id(), FIREFOX);
        clock.pass(Duration.ofHours(3));
        var phone = signIns.begin(maja.id(), IPHONE);
        signIns.begin(maja.id(), "curl");
        assertThat(signIns.of(maja))
                .extracting(Place::device)
                .containsExactly("", "Safari, iPhone", "Firefox, Windows");
        clock.pass(Duration.ofHours(5));
        var used = signIns.known(phone.secret()).orElseThrow();
        assertThat(used.person()).isEqualTo(maja.id());
        assertThat(signIns.of(maja).getFirst().id()).isEqualTo(phone.id());
        assertThat(signIns.of(maja).getFirst().seenAt()).isAfter(used.since().plus(Duration.ofHours(4)));
    }

    @Test
    void whoever_moves_to_another_address_is_signed_in_nowhere_any_more() {
        var stolen = signIns.begin(maja.id(), FIREFOX);
        assertThat(signIns.holds(stolen.id(), maja.id())).isTrue();
        profile.moveTo(
                maja, new SignIn.Newcomer(new EmailAddress("moved" + maja.id().value() + "@example.org")));
        assertThat(signIns.known(stolen.secret())).isEmpty();
        assertThat(signIns.holds(stolen.id(), maja.id())).isFalse();
        assertThat(signIns.of(maja)).isEmpty();
    }

    @Test
    void what_is_ended_is_known_no_more_and_neither_is_what_was_not_used_for_long() {
        var first = signIns.begin(maja.id(), FIREFOX);
        var second = signIns.begin(maja.id(), IPHONE);
        assertThat(signIns.holds(first.id(), maja.id())).isTrue();
        signIns.end(maja, first.id());
        assertThat(signIns.holds(first.id(), maja.id())).isFalse();
        assertThat(signIns.known(first.secret())).isEmpty();
        assertThat(signIns.holds(second.id(), maja.id())).isTrue();
        // All tests share the clock: the row is made older instead of the world.
        jdbc.sql("UPDATE identity_sign_in SET seen_at = seen_at - INTERVAL 91 DAY WHERE id = :id")
                .param("id", second.id())
                .update();
        assertThat(signIns.known(second.secret())).isEmpty();
    }

    @Test
    void nobody_ends_anothers_and_ending_all_others_keeps_this_one() {
        var erik = cast.customer("Erik Lundin");
        var his = signIns.begin(erik.id(), FIREFOX);
        var here = signIns.begin(maja.id(), FIREFOX);
        var there = signIns.begin(maja.id(), IPHONE);
        signIns.end(maja, his.id());
        signIns.endOthers(maja, here.id());
        assertThat(signIns.holds(his.id(), erik.id())).isTrue();
        assertThat(signIns.holds(here.id(), maja.id())).isTrue();
        assertThat(signIns.holds(there.id(), maja.id())).isFalse();
        assertThat(signIns.holds(his.id(), maja.id())).isFalse();
    }

    @Test
    void a_session_ends_with_its_sign_in_from_the_next_request_on() {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", FIREFOX);
        var response = new MockHttpServletResponse();
        var who = Fixtures.signedIn(maja);
        sessions.saveContext(new SecurityContextImpl(who), request, response);
        cookies.loginSuccess(request, response, who);
        assertThat(sessions.loadDeferredContext(request).get().getAuthentication())
                .isNotNull();
        signIns.end(maja, signIns.of(maja).getFirst().id());
        assertThat(sessions.loadDeferredContext(request).get().getAuthentication())
                .isNull();
        assertThat(cookies.autoLogin(back(response), new MockHttpServletResponse()))
                .isNull();
    }

    @Test
    void a_browser_comes_back_by_its_cookie_and_signing_out_forgets_it() {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", FIREFOX);
        var response = new MockHttpServletResponse();
        cookies.loginSuccess(request, response, Fixtures.signedIn(maja));
        assertThat(response.getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Max-Age=7776000");
        var known = cookies.autoLogin(back(response), new MockHttpServletResponse());
        assertThat(known).isNotNull();
        assertThat(known.getName()).isEqualTo(Long.toString(maja.id().value()));
        ((LogoutHandler) cookies).logout(back(response), new MockHttpServletResponse(), known);
        assertThat(signIns.of(maja)).isEmpty();
        assertThat(cookies.autoLogin(back(response), new MockHttpServletResponse()))
                .isNull();
    }

    private static MockHttpServletRequest back(MockHttpServletResponse before) {
        var cookie = before.getHeader("Set-Cookie").split("[=;]", 3);
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(cookie[0], cookie[1]));
        return request;
    }

    @Test
    void the_table_alone_lets_nobody_in() throws Exception {
        var begun = signIns.begin(maja.id(), FIREFOX);
        var kept = jdbc.sql("SELECT hash FROM identity_sign_in WHERE id = :id")
                .param("id", begun.id())
                .query(String.class)
                .single();
        assertThat(kept).isNotEqualTo(begun.secret());
        assertThat(signIns.known(kept)).isEmpty();
        var answer = browser.perform(get("/me/sessions").cookie(new Cookie("samskap-remember", kept.substring(0, 43))))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsString()).doesNotContain("Firefox");
    }
}
