package samskap.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import samskap.api.Programs;
import samskap.identity.Person;
import samskap.notification.internal.MailsOf;
import samskap.notification.internal.Tell;
import samskap.testing.Fixtures;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;

/**
 * What is private of any kind is in the bytes of no page, part of a page, feed or mail of anybody who may not read it.
 * A new address has to be said here: nothing is left out because nobody thought of it.
 */
@ModuleTest
@RanksEverything
class NothingPrivateLeaksTests extends SpringBrowserlessTest {

    @Autowired
    private Stage stage;

    @Autowired
    private MockMvc web;

    @Autowired
    private List<RouterFunction<?>> routes;

    @Autowired
    private Programs programs;

    @Autowired
    private Tell tell;

    @Autowired
    private MailsOf mails;

    /** Not after each: what pages that are still open have to catch up with is theirs who opened them. */
    @AfterAll
    static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** By the template of each page of those who take part, where it is looked at. */
    private Map<String, List<String>> pages() {
        var idea = stage.idea().path().substring(1);
        var withheld = "ideas/" + stage.withheldIdea().id().value();
        var number = Long.toString(stage.idea().id().value());
        return Map.ofEntries(
                Map.entry("", List.of("", "?q=xqz", "?order=latest", "?waiting=yes")),
                Map.entry("ideas/:idea", List.of(idea, withheld)),
                Map.entry("ideas/:idea/versions", List.of(idea + "/versions", withheld + "/versions")),
                Map.entry("moderation", List.of("moderation")),
                Map.entry(
                        "people/:person(\\d{1,18})",
                        List.of("people/" + stage.withheldIdea().author().value())),
                Map.entry("audit", List.of("audit")),
                Map.entry("roadmap", List.of("roadmap")),
                Map.entry("news", List.of("news")),
                Map.entry(
                        "news/:announcement",
                        List.of("news/" + stage.draft().id().value())),
                Map.entry(
                        "news-desk/:announcement?(\\d{1,18})",
                        List.of("news-desk", "news-desk/" + stage.draft().id().value())),
                Map.entry("notifications", List.of("notifications")),
                Map.entry("notifications/choices", List.of("notifications/choices")),
                Map.entry("compare", List.of("compare")),
                Map.entry("me", List.of("me", "me?show=supported", "me?show=joined", "me?show=developed")),
                Map.entry("queue", List.of("queue", "queue?of=mine", "queue?of=teams")),
                Map.entry("queue/times", List.of("queue/times")),
                Map.entry("replies", List.of("replies")),
                Map.entry("teams", List.of("teams")),
                Map.entry("administration", List.of("administration")),
                Map.entry("administration/people", List.of("administration/people")),
                Map.entry("administration/brand", List.of("administration/brand")),
                Map.entry("administration/journey", List.of("administration/journey")),
                Map.entry("administration/language", List.of("administration/language")),
                Map.entry("administration/health", List.of("administration/health")),
                Map.entry(
                        "administration/mail",
                        List.of(
                                "administration/mail",
                                "administration/mail?show=waiting",
                                "administration/mail?show=sent")),
                Map.entry("administration/doors", List.of("administration/doors")),
                Map.entry("closed", List.of("closed")),
                Map.entry("me/sessions", List.of("me/sessions")),
                Map.entry("me/tokens", List.of("me/tokens")),
                Map.entry("programs", List.of("programs")),
                Map.entry("invitation/:secret", List.of("invitation/forged")),
                Map.entry("inbox", List.of("inbox", "inbox?outcome=posted")),
                Map.entry("drafts/:secret", List.of("drafts/forged")),
                Map.entry("moments", List.of("moments", "moments?went=badly", "moments?state=aside")),
                Map.entry("moments/themes", List.of("moments/themes")),
                Map.entry("told", List.of("told")),
                Map.entry("asked", List.of("asked")),
                Map.entry("asks", List.of("asks")),
                Map.entry(
                        "asks/:ask(\\d{1,18})", List.of("asks/" + stage.asked().value())),
                Map.entry("asks/rules", List.of("asks/rules")),
                Map.entry("mandates", List.of("mandates")),
                Map.entry("chair", List.of("chair")),
                Map.entry("follow-up", List.of("follow-up")),
                Map.entry("places", List.of("places")),
                Map.entry(
                        "places/:place(\\d{1,18})",
                        List.of("places/" + stage.place().id().value())),
                Map.entry("journey", List.of("journey")),
                Map.entry(
                        "journey/:step(\\d{1,18})",
                        List.of("journey/" + stage.step().id().value())),
                Map.entry("customers", List.of("customers")),
                Map.entry(
                        "customers/:person(\\d{1,18})",
                        List.of("customers/" + stage.known().id().value())),
                Map.entry("customers/guide", List.of("customers/guide")),
                Map.entry("customers/mirror", List.of("customers/mirror")),
                Map.entry("customers/rhythm", List.of("customers/rhythm")),
                Map.entry("customers/segments", List.of("customers/segments")),
                Map.entry("customers/import", List.of("customers/import")),
                Map.entry("me/known", List.of("me/known")),
                Map.entry("workspace", List.of("workspace")),
                Map.entry("panel", List.of("panel")),
                Map.entry("panel/:panel(\\d{1,18})", List.of("panel/1")),
                Map.entry("value", List.of("value")),
                Map.entry("value/:idea(\\d{1,18})", List.of("value/" + number)),
                Map.entry("value/paper", List.of("value/paper")));
    }

    /** Pages on which mail is kept for developers: everybody's. */
    private static final List<String> NOT_IN_THE_PRODUCT = List.of("dev/mail");

    /** What programs can ask for, by the same addresses as they can do something. */
    private static final List<String> API = List.of(
            "/openapi.json",
            "/ideas",
            "/ideas/{id}",
            "/ideas/{id}/moves",
            "/ideas/{id}/merge",
            "/ideas/{id}/similar",
            "/ideas/{id}/support",
            "/ideas/{id}/recorded",
            "/ideas/{id}/recorded/{customer}",
            "/ideas/{id}/messages",
            "/similar",
            "/search",
            "/messages/{id}",
            "/messages/{id}/closed",
            "/messages/{id}/taken-up",
            "/messages/{id}/settlement",
            "/promises",
            "/promises/overdue",
            "/stages",
            "/topics",
            "/people",
            "/steps",
            "/steps/{id}/passed",
            "/customers",
            "/pictures",
            "/me",
            "/**");

    /** By the pattern of each address that is answered without a page of Vaadin's. */
    private Map<String, List<MockHttpServletRequestBuilder>> parts() {
        var all = new HashMap<>(pagesWithoutScript());
        all.put("/api", List.of(get("/api")));
        API.forEach(path -> all.put(
                "/api/v1" + path,
                addresses(path).stream()
                        .map(address -> (MockHttpServletRequestBuilder) get("/api/v1" + address))
                        .toList()));
        return all;
    }

    /** What programs ask for, each of what is there and of what is withheld. */
    private List<String> addresses(String path) {
        return Stream.of(
                        stage.idea().id().value(),
                        stage.withheldIdea().id().value(),
                        stage.note().value())
                .map(id -> path.replaceAll("\\{\\w+}", Long.toString(id)).replace("/**", "/nothing"))
                .distinct()
                .toList();
    }

    private Map<String, List<MockHttpServletRequestBuilder>> pagesWithoutScript() {
        var idea = stage.idea().path();
        var withheld = "/ideas/" + stage.withheldIdea().id().value();
        return Map.ofEntries(
                Map.entry("/", List.of(get("/"), get("/?q=xqz"), get("/?order=latest"))),
                Map.entry("/roadmap", List.of(get("/roadmap"))),
                Map.entry("/news", List.of(get("/news"))),
                Map.entry(
                        "/news/{address}",
                        List.of(get("/news/" + stage.draft().id().value()))),
                Map.entry("/ideas/{address}", List.of(get(idea), get(withheld))),
                Map.entry("/ideas/{address}/versions", List.of(get(idea + "/versions"), get(withheld + "/versions"))),
                Map.entry("/similar", List.of(post("/similar").param("text", "A dialogue that has private parts xqz"))),
                Map.entry("/news.atom", List.of(get("/news.atom"))),
                Map.entry("/ideas.atom", List.of(get("/ideas.atom"))),
                Map.entry(
                        "/ideas/{id:\\d{1,18}}.atom",
                        List.of(
                                get("/ideas/" + stage.idea().id().value() + ".atom"),
                                get("/ideas/" + stage.withheldIdea().id().value() + ".atom"))),
                Map.entry("/sitemap-pages.xml", List.of(get("/sitemap-pages.xml"))),
                Map.entry("/robots.txt", List.of(get("/robots.txt"))),
                Map.entry("/sitemap.xml", List.of(get("/sitemap.xml"))),
                Map.entry("/sitemap-{number:\\d{1,9}}.xml", List.of(get("/sitemap-0.xml"))),
                Map.entry("/pictures", List.of(post("/pictures").content("xqz"))),
                Map.entry("/pictures/{id}/{size}", List.of(get("/pictures/forged/small"))),
                Map.entry("/brand/{version:[0-9a-f]{1,8}}.css", List.of(get("/brand/0.css"))),
                Map.entry("/brand/{hash:[0-9a-f]{16}}.png", List.of(get("/brand/0123456789abcdef.png"))),
                Map.entry(
                        "/m/{place:[\\w-]+}",
                        List.of(get(stage.place().path()), post(stage.place().path()))),
                Map.entry(
                        "/m/{place:[\\w-]+}/{key:[0-9a-f-]+}",
                        List.of(get(stage.toldAt()), get(stage.toldAt() + "?asked=3"), post(stage.toldAt()))),
                Map.entry("/unsubscribe/{token}", List.of(get("/unsubscribe/forged"))),
                Map.entry("/unsubscribe/asks/{token}", List.of(get("/unsubscribe/asks/forged"))));
    }

    @Test
    void no_page_of_those_who_take_part_holds_what_its_reader_may_not_read() {
        var leaks = new ArrayList<String>();
        stage.readers().forEach((who, reader) -> {
            as(reader);
            pages().values()
                    .forEach(addresses -> addresses.forEach(address -> {
                        note(leaks, who, address, reader, read(address));
                    }));
        });
        assertThat(leaks).isEmpty();
        as(stage.readers().get("an employee"));
        assertThat(read(stage.idea().path().substring(1)))
                .as("this test sees what is there")
                .contains("xqznote");
    }

    private static String read(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
        var page = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        return WholeText.of(page.getElement()) + WholeText.of(UI.getCurrent().getElement());
    }

    @Test
    void every_page_is_among_those() {
        var there = new TreeSet<String>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().forEach(route -> there.add(route.getTemplate()));
        there.removeAll(NOT_IN_THE_PRODUCT);
        assertThat(pages().keySet()).as("say where it is looked at").containsAll(there);
    }

    @Test
    void no_part_or_feed_and_no_page_without_script_holds_what_its_reader_may_not_read() throws Exception {
        var leaks = new ArrayList<String>();
        for (var requests : parts().values()) {
            for (var request : requests) {
                var answer = web.perform(request.header("Accept-Language", "en"))
                        .andReturn()
                        .getResponse();
                var text = answer.getContentAsString(StandardCharsets.UTF_8);
                note(leaks, "a visitor", "an address without script", null, text);
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void no_program_is_told_what_the_one_it_acts_for_may_not_read() {
        var leaks = new ArrayList<String>();
        stage.readers().forEach((who, reader) -> {
            var program = reader == null ? programs.visitor() : programs.of(reader);
            API.forEach(path -> addresses(path)
                    .forEach(address -> note(
                            leaks, who, address, reader, program.get(address).text())));
            for (var asked : List.of(
                    "/ideas?q=xqz",
                    "/search?q=xqznote",
                    "/search?q=xqztitle",
                    "/ideas?mine=true",
                    "/ideas?order=new&limit=100")) {
                note(leaks, who, asked, reader, program.get(asked).text());
            }
            var like = program.post("/similar", "{\"text\": \"A dialogue that has private parts xqz\"}");
            note(leaks, who, "/similar", reader, like.text());
        });
        assertThat(leaks).isEmpty();
        var annas = programs.of(Objects.requireNonNull(stage.readers().get("an employee")));
        assertThat(annas.get("/messages/" + stage.note().value()).text())
                .as("this test sees what is there")
                .contains("xqznote");
    }

    @Test
    void every_such_address_is_among_those() {
        var there = new TreeSet<String>();
        routes.forEach(each -> each.accept(new Patterns(there)));
        assertThat(parts().keySet()).as("say how it is asked").containsAll(there);
    }

    @Test
    void no_mail_holds_what_whoever_gets_it_may_not_read() {
        tell.all();
        var leaks = new ArrayList<String>();
        stage.readers().forEach((who, reader) -> {
            if (reader != null) {
                var written = mails.to(reader);
                written.forEach(mail -> note(leaks, who, "a mail", reader, mail.subject() + mail.text() + mail.html()));
            }
        });
        assertThat(leaks).isEmpty();
        assertThat(mails.to(stage.readers().get("the author"))).isNotEmpty();
    }

    private static void as(@Nullable Person reader) {
        if (reader == null) {
            SecurityContextHolder.clearContext();
        } else {
            SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(reader));
        }
    }

    private void note(List<String> leaks, String who, String where, @Nullable Person reader, String text) {
        stage.secrets().stream()
                .filter(secret -> secret.isKeptFrom(reader) && text.contains(secret.words()))
                .forEach(secret -> leaks.add(who + " reads " + secret.what() + " at /" + where));
    }

    /** Collects the paths that routes answer. */
    private record Patterns(TreeSet<String> found) implements RouterFunctions.Visitor {

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            var matcher = Pattern.compile("(?<!\\w)/(?!0x)\\S*").matcher(predicate.toString());
            while (matcher.find()) {
                found.add(matcher.group().replaceAll("\\)+$", ""));
            }
        }

        @Override
        public void startNested(RequestPredicate predicate) {
            throw new UnsupportedOperationException("Say how nested routes are asked");
        }

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void resources(Function<ServerRequest, Optional<Resource>> lookup) {}

        @Override
        public void attributes(Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> function) {
            throw new UnsupportedOperationException("Say how this is asked: " + function);
        }
    }
}
