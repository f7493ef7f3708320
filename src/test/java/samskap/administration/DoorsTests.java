package samskap.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import samskap.administration.Doors.Openness;
import samskap.administration.Doors.Setting;
import samskap.ideas.Idea;
import samskap.identity.EmailAddress;
import samskap.identity.Entrance;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Settings;
import samskap.support.Support;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class DoorsTests extends SpringBrowserlessTest {

    private static final Setting EVERYBODY = new Setting(Openness.EVERYBODY, List.of());
    private static final Setting MEMBERS = new Setting(Openness.MEMBERS, List.of());

    /** Pages that tell nothing of what is said here. */
    private static final Set<String> STAY_OPEN = Set.of("closed", "invitation/:secret", "drafts/:secret", "dev/mail");

    @Autowired
    private Doors doors;

    @Autowired
    private Entrance entrance;

    @Autowired
    private Support support;

    @Autowired
    private People people;

    @Autowired
    private Settings settings;

    @Autowired
    private InOneGo inOneGo;

    @Autowired
    private Cast cast;

    @Autowired
    private MockMvc browser;

    private Person ada;
    private Idea idea;

    @BeforeEach
    void stage() {
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        idea = cast.idea(cast.customer(), "Behind the doors qzdoors\nSomething said.");
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void openAgain() {
        SecurityContextHolder.clearContext();
        doors.set(ada, EVERYBODY);
    }

    private static void signIn(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
    }

    private String page(String path) {
        UI.getCurrent().navigate(path);
        var shown = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return shown.getElement().getTextRecursively();
    }

    @Test
    void no_page_is_shown_to_a_visitor_of_a_closed_place_whatever_page_there_will_be() {
        doors.set(ada, MEMBERS);
        var shown = new ArrayList<String>();
        for (var route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            var path = route.getTemplate()
                    .replaceAll(":idea[^/]*", idea.path().substring("/ideas/".length()))
                    .replaceAll("/:[^/]+\\?(\\([^)]*\\))?", "")
                    .replaceAll(":[^/]+", "1");
            if (!STAY_OPEN.contains(route.getTemplate())) {
                var text = page(path);
                if (text.contains("qzdoors") || !isClosed(text)) {
                    shown.add(path);
                }
            }
        }
        assertThat(shown).isEmpty();
    }

    /** The door, or, for pages that visitors may never open, what says that there is none. */
    private static boolean isClosed(String text) {
        return text.contains("is open to those we know") || text.contains("There is nothing at this address");
    }

    @Test
    void no_address_without_a_page_tells_a_visitor_of_a_closed_place_anything() throws Exception {
        var asked = addresses();
        assertThat(told(asked)).as("what an open place tells").isNotEmpty();
        doors.set(ada, MEMBERS);
        assertThat(told(addresses())).isEmpty();
        var robots = browser.perform(get("/robots.txt")).andReturn().getResponse();
        assertThat(robots.getContentAsString()).isEqualTo("User-agent: *\nDisallow: /\n");
        var direct = browser.perform(get(idea.path()).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse();
        assertThat(direct.getRedirectedUrl()).isEqualTo(idea.path() + "?act=sign-in");
        for (var closed : List.of("/sitemap.xml", "/sitemap-0.xml", "/news.atom", "/ideas.atom", "/pictures/1/small")) {
            assertThat(browser.perform(get(closed)).andReturn().getResponse().getStatus())
                    .as(closed)
                    .isEqualTo(404);
        }
        var api = browser.perform(get("/api/v1/ideas")).andReturn().getResponse();
        assertThat(api.getStatus()).isEqualTo(401);
        for (var open : List.of("/language/sv", "/actuator/health", "/brand/0.css", "/api", "/api/v1/openapi.json")) {
            assertThat(browser.perform(get(open)).andReturn().getResponse().getStatus())
                    .as(open)
                    .isNotEqualTo(404);
        }
    }

    @Test
    void somebody_new_at_an_admitted_domain_may_come_in_and_at_others_may_not() {
        doors.set(ada, new Setting(Openness.DOMAINS, List.of("partner.example")));
        assertThat(entrance.admitsNewcomer(new EmailAddress("nina@partner.example")))
                .isTrue();
        assertThat(entrance.admitsNewcomer(new EmailAddress("nina@elsewhere.example")))
                .isFalse();
        doors.set(ada, MEMBERS);
        assertThat(entrance.admitsNewcomer(new EmailAddress("nina@partner.example")))
                .isFalse();
        doors.set(ada, EVERYBODY);
        assertThat(entrance.admitsNewcomer(new EmailAddress("nina@elsewhere.example")))
                .isTrue();
    }

    @Test
    void a_domain_that_was_kept_before_it_had_to_be_nameable_keeps_nobody_else_out() {
        inOneGo.run(() -> settings.put(Map.of("doors", "-a.se,example.com")));
        assertThat(entrance.admits(cast.customer())).isTrue();
    }

    private List<MockHttpServletRequestBuilder> addresses() {
        var part = idea.id().value() / 500;
        return List.of(
                get("/"),
                get("/?order=new"),
                get("/?q=qzdoors"),
                get("/roadmap"),
                get("/news"),
                get("/news.atom"),
                get(idea.path()),
                get("/ideas/" + idea.id().value()),
                get(idea.path() + "/versions"),
                get("/ideas.atom"),
                get("/ideas/" + idea.id().value() + ".atom"),
                get("/sitemap-pages.xml"),
                get("/sitemap.xml"),
                get("/sitemap-" + part + ".xml"),
                get("/api/v1/ideas?order=new"),
                get("/api/v1/ideas?q=qzdoors"),
                get("/api/v1/ideas/" + idea.id().value()),
                get("/api/v1/ideas/" + idea.id().value() + "/similar"),
                post("/api/v1/similar")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"Behind the doors qzdoors\"}"),
                post("/similar").content("Behind the doors qzdoors"));
    }

    private List<String> told(List<MockHttpServletRequestBuilder> requests) throws Exception {
        var told = new ArrayList<String>();
        for (var request : requests) {
            var answer = browser.perform(request).andReturn();
            if (answer.getResponse().getContentAsString().contains("qzdoors")) {
                told.add(answer.getRequest().getRequestURI());
            }
        }
        return told;
    }

    @Test
    void a_member_sees_everything_in_a_place_for_members() {
        doors.set(ada, MEMBERS);
        signIn(cast.customer());
        assertThat(page(idea.path().substring(1))).contains("qzdoors");
    }

    @Test
    void a_closed_place_offers_nobody_a_feed_that_it_has_not() {
        signIn(cast.customer());
        assertThat(page("news")).contains("Feed");
        doors.set(ada, MEMBERS);
        assertThat(page("")).doesNotContain("Feed");
        assertThat(page("news")).doesNotContain("Feed");
    }

    @Test
    void a_place_for_some_organisations_is_closed_to_members_of_others_but_never_to_colleagues() {
        doors.set(ada, new Setting(Openness.DOMAINS, List.of(" @Bostad.example, other.example ")));
        assertThat(doors.setting(ada).domains()).containsExactly("bostad.example", "other.example");
        var theirs = person("bostad.example");
        var others = person("notbostad.example");
        assertThat(entrance.admits(theirs)).isTrue();
        assertThat(entrance.admits(others)).isFalse();
        assertThat(entrance.admits(null)).isFalse();
        assertThat(entrance.admits(cast.employee("Anna Berg"))).isTrue();
        signIn(others);
        assertThat(page(idea.path().substring(1)))
                .contains("yours is not among them")
                .doesNotContain("qzdoors");
        signIn(theirs);
        assertThat(page(idea.path().substring(1))).contains("qzdoors");
    }

    @Test
    void whoever_is_kept_out_reads_on_their_own_page_nothing_of_what_is_said_inside() {
        var others = person("notbostad.example");
        support.give(others, idea.id());
        signIn(others);
        UI.getCurrent().navigate("me", QueryParameters.of("show", "supported"));
        assertThat(shown()).contains("qzdoors");
        doors.set(ada, new Setting(Openness.DOMAINS, List.of("bostad.example")));
        UI.getCurrent().navigate("me", QueryParameters.of("show", "joined"));
        UI.getCurrent().navigate("me", QueryParameters.of("show", "supported"));
        assertThat(shown())
                .contains("yours is not among them", "Maja Lind", "Your data")
                .doesNotContain("qzdoors");
    }

    @Test
    void a_domain_is_the_same_however_its_letters_travel() {
        doors.set(ada, new Setting(Openness.DOMAINS, List.of("nordkök.example")));
        assertThat(entrance.admits(person("xn--nordkk-0xa.example"))).isTrue();
        doors.set(ada, new Setting(Openness.DOMAINS, List.of("xn--nordkk-0xa.example")));
        assertThat(entrance.admits(person("nordkök.example"))).isTrue();
    }

    private static String shown() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    private Person person(String domain) {
        return people.add(new NewPerson(
                new EmailAddress("maja" + idea.id().value() + "@" + domain),
                "Maja Lind",
                Language.EN,
                Set.of(Role.CUSTOMER),
                null,
                LocalDate.of(2024, 1, 1)));
    }

    @Test
    void the_door_is_opened_and_closed_by_administrators_alone_and_domains_are_looked_at() {
        for (var other : List.of(cast.customer(), cast.owner("Petra Öhman"))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> doors.setting(other));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> doors.set(other, MEMBERS));
        }
        for (var odd : List.of(List.<String>of(), List.of(" "), List.of("no domain"), List.of("a@b.example"))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> doors.set(ada, new Setting(Openness.DOMAINS, odd)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("domains"));
        }
        assertThat(entrance.isOpen()).isTrue();
    }
}
