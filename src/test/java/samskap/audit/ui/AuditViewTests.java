package samskap.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.audit.Act;
import samskap.audit.AuditLog;
import samskap.audit.AuditQuery;
import samskap.audit.Thing;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Leaving;
import samskap.identity.Leaving.Texts;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moderation.Standings;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.text.TimeAgo;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class AuditViewTests extends SpringBrowserlessTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditExport export;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Standings standings;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Cast cast;

    @Autowired
    private TestClock clock;

    private Person leader;
    private Person petra;
    private Idea idea;

    @BeforeEach
    void stage() {
        leader = cast.person("Lena Dahl", "Customer experience", Role.LEADER);
        petra = cast.owner("Petra Öberg");
        idea = cast.idea(cast.customer(), "=SUM(1,2) of doors");
        ideas.move(petra, idea.id(), Status.SHARED, Status.PLANNED, "It fits the spring.");
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_entry_tells_who_did_what_to_what_from_what_to_what_and_why_by_todays_names() {
        open(AuditQuery.about(thing()));
        assertThat(text())
                .contains(
                        "gave an idea another status",
                        "Petra Öberg",
                        "=SUM(1,2) of doors",
                        "From Shared to Planned",
                        "It fits the spring.");
    }

    @Test
    void what_somebody_did_who_has_left_since_is_not_told_as_a_rules_doing() throws IOException {
        leaving.forget(cast.person("Ada Min", "Administration", Role.ADMIN), petra.id(), Texts.STAY);
        open(AuditQuery.about(thing()));
        assertThat(text())
                .contains("A colleague who has left · " + petra.id().value())
                .doesNotContain("A rule");
        var out = new StringWriter();
        export.write(leader, AuditQuery.about(thing()), out);
        assertThat(out.toString()).contains("A colleague who has left").doesNotContain("A rule");
    }

    @Test
    void a_day_beyond_all_calendars_is_left_out() {
        for (var day : List.of("+999999999-12-31", "-0044-03-15", "9999-12-31", "0002-01-01")) {
            assertThat(AuditQuery.of(Map.of("from", List.of(day), "to", List.of(day))))
                    .isEqualTo(AuditQuery.EVERYTHING);
        }
    }

    @Test
    void filters_narrow_it_down_and_stand_in_the_address() {
        var person = cast.customer("Kim Falk");
        standings.block(petra, person.id(), "Advertises");
        var today = LocalDate.ofInstant(clock.instant(), TimeAgo.HOME);
        var hers = new AuditQuery(petra.id(), null, null, null, null);
        assertThat(acts(hers)).containsExactly("moderation.blocked", "ideas.moved");
        assertThat(acts(new AuditQuery(petra.id(), new Act("ideas.moved"), null, null, null)))
                .containsExactly("ideas.moved");
        assertThat(acts(AuditQuery.about(Thing.person(person.id())))).containsExactly("moderation.blocked");
        assertThat(acts(new AuditQuery(petra.id(), null, today.plusDays(1), null, null)))
                .isEmpty();
        assertThat(acts(new AuditQuery(petra.id(), null, null, today.minusDays(1), null)))
                .isEmpty();
        assertThat(acts(new AuditQuery(petra.id(), null, today, today, null))).hasSize(2);

        var whole = new AuditQuery(petra.id(), new Act("ideas.moved"), today, today, thing());
        assertThat(AuditQuery.of(whole.parameters())).isEqualTo(whole);
        assertThat(AuditQuery.of(Map.of("by", List.of("x"), "act", List.of("?"), "thing", List.of("moon-1"))))
                .isEqualTo(AuditQuery.EVERYTHING);
    }

    @Test
    void it_is_read_page_by_page_without_gaps_or_doubles() {
        for (var status : List.of(Status.IN_DIALOGUE, Status.PLANNED, Status.BEING_TRIED, Status.DONE)) {
            var now = ideas.find(idea.id()).orElseThrow().status();
            ideas.move(petra, idea.id(), now, status, "Step by step");
        }
        var query = AuditQuery.about(thing());
        var all = log.page(leader, query, null, 100).items();
        var first = log.page(leader, query, null, 2);
        var second = log.page(leader, query, first.next(), 100);
        assertThat(all).hasSize(5).startsWith(first.items().toArray(samskap.audit.Recorded[]::new));
        assertThat(all).endsWith(second.items().toArray(samskap.audit.Recorded[]::new));
        assertThat(first.items().size() + second.items().size()).isEqualTo(5);
    }

    @Test
    void the_export_holds_what_is_shown_and_no_spreadsheet_reckons_it() throws IOException {
        var out = new StringWriter();
        export.write(leader, AuditQuery.about(thing()), out);
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString())
                .startsWith("\uFEFF\"number\",\"time\",\"by\"")
                .contains("\"Petra Öberg\"", "\"ideas.moved\"", "\"'=SUM(1,2) of doors\"", "\"It fits the spring.\"");
    }

    @Test
    void it_is_for_leaders_and_administrators() {
        for (var other : List.of(cast.customer(), petra, cast.employee("Anna Berg"))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> log.page(other, AuditQuery.EVERYTHING, null, 1));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> log.acts(other));
        }
        var admin = cast.person("Ada Min", "Administration", Role.ADMIN);
        assertThat(log.page(admin, AuditQuery.EVERYTHING, null, 1).items()).hasSize(1);
    }

    private List<String> acts(AuditQuery query) {
        return log.page(leader, query, null, 100).items().stream()
                .map(each -> each.entry().act().code())
                .toList();
    }

    private Thing thing() {
        return Thing.idea(idea.id().value());
    }

    private void open(AuditQuery query) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(leader));
        UI.getCurrent().navigate("audit", new com.vaadin.flow.router.QueryParameters(query.parameters()));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
