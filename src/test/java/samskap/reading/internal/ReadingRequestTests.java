package samskap.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingRequestTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=fridge&order=new",
                "/ideas/12",
                "/ideas/12-one-day",
                "/ideas/nonsense",
                "/ideas/12/versions",
                "/?action=x"
            })
    void a_public_page_is_read(String address) {
        assertThat(ReadingRequest.isPage(asking("GET", address))).isTrue();
        assertThat(ReadingRequest.isPage(asking("HEAD", address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queue",
                "/ideas",
                "/ideas/",
                "/ideas/12/edit",
                "/ideas/12/versions/1",
                "/ideas/12;x=1",
                "/VAADIN/build/a.js",
                "/workspace"
            })
    void any_other_address_is_not(String address) {
        assertThat(ReadingRequest.isPage(asking("GET", address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?act=share",
                "/?act",
                "/ideas/12-words?act=reply&to=3",
                "/?v-r=init&location=",
                "/?q=x&v-uiId=2"
            })
    void whoever_wants_to_act_takes_part(String address) {
        assertThat(ReadingRequest.isPage(asking("GET", address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void only_asking_is_reading(String method) {
        assertThat(ReadingRequest.isPage(asking(method, "/"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSESSIONID", "samskap-remember"})
    void whoever_has_a_session_or_is_remembered_takes_part(String cookie) {
        var request = asking("GET", "/");
        request.setCookies(new Cookie("lang", "sv"), new Cookie(cookie, "anything"));

        assertThat(ReadingRequest.isPage(request)).isFalse();
    }

    @Test
    void a_chosen_language_does_not_make_a_reader_take_part() {
        var request = asking("GET", "/");
        request.setCookies(new Cookie("lang", "sv"));

        assertThat(ReadingRequest.isPage(request)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/samskap.css",
                "/reading.js",
                "/fonts/inter.woff2",
                "/icons/icons.svg",
                "/sitemap-3.xml",
                "/similar"
            })
    void what_pages_are_made_of_needs_no_session(String address) {
        assertThat(ReadingRequest.isFile(asking("GET", address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fonts/../queue", "/icons/a/b", "/sitemap-x.xml", "/similar/x", "/"})
    void nothing_hides_behind_a_file(String address) {
        assertThat(ReadingRequest.isFile(asking("GET", address))).isFalse();
    }

    private static MockHttpServletRequest asking(String method, String address) {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest(method, parts[0]);
        request.setQueryString(parts.length == 2 ? parts[1] : null);
        return request;
    }
}
