package samskap.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.scoring.NewPanel;
import samskap.scoring.Panels;
import samskap.scoring.Usefulness;
import samskap.scoring.Values;
import samskap.shared.Language;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;

@ModuleTest
@RanksEverything
class WorkspaceViewTests extends SpringBrowserlessTest {

    @Autowired
    private Ideas ideas;

    @Autowired
    private Cast cast;

    @Autowired
    private Usefulness usefulness;

    @Autowired
    private Values values;

    @Autowired
    private Panels panels;

    @BeforeEach
    void stage() {
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void it_is_the_product_owners() {
        for (var person : new Person[] {cast.customer(), cast.employee("Anna Berg")}) {
            signIn(person);
            UI.getCurrent().navigate("workspace");
            assertThat(getCurrentView()).isNotInstanceOf(WorkspaceView.class);
        }
        signIn(cast.owner("Petra Öberg"));
        UI.getCurrent().navigate("workspace");
        assertThat(getCurrentView()).isInstanceOf(WorkspaceView.class);
    }

    @Test
    void it_is_ranked_by_what_it_says_and_leaves_closed_ideas_out() {
        var petra = cast.owner("Petra Öberg");
        var done = cast.idea();
        ideas.move(petra, done.id(), Status.SHARED, Status.DONE, "");
        usefulness.rate(cast.customer(), cast.idea().id(), 6);
        values.upToDate(Duration.ofSeconds(30));
        signIn(petra);
        UI.getCurrent().navigate("workspace");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("By value");
        var rows = find(RankingTable.class).single().shown().page().rows();
        var ranking = values.board().ranking().stream()
                .map(worth -> worth.idea().id().value())
                .toList();
        assertThat(rows).extracting(RankedRow::id).isSortedAccordingTo(Comparator.comparingInt(ranking::indexOf));
        assertThat(rows).extracting(RankedRow::status).doesNotContain("done", "not-now");
    }

    @Test
    void an_idea_that_its_reader_still_judges_does_not_show_where_it_ranks() {
        var petra = cast.owner("Petra Öberg");
        var first = cast.idea();
        var last = cast.idea();
        for (var idea : List.of(first, last)) {
            for (var n = 0; n < 4; n++) {
                usefulness.rate(cast.customer(), idea.id(), idea == first ? 7 : 1);
            }
        }
        var panel = panels.invite(petra, new NewPanel("One", Set.of(petra.id()), Set.of(first.id())));
        values.upToDate(Duration.ofSeconds(30));
        signIn(petra);
        assertThat(places(first, last)).isSortedAccordingTo(Comparator.reverseOrder());
        panels.judge(petra, panel.id(), first.id(), null);
        panels.close(petra, panel.id());
        assertThat(places(first, last)).isSorted();
    }

    private List<Integer> places(Idea... some) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("workspace");
        var table = find(RankingTable.class).single();
        var ids = new ArrayList<Long>();
        var page = table.shown().page();
        page.rows().forEach(row -> ids.add(row.id()));
        while (page.next() != null) {
            page = table.more(page.next());
            page.rows().forEach(row -> ids.add(row.id()));
        }
        return Stream.of(some).map(idea -> ids.indexOf(idea.id().value())).toList();
    }

    @Test
    void closed_ideas_show_when_they_are_asked_for_and_filters_lead_on_within_the_workspace() {
        signIn(cast.owner("Petra Öberg"));
        UI.getCurrent().navigate(WorkspaceView.class, QueryParameters.simple(Map.of("status", "done")));
        var shown = find(RankingTable.class).single().shown();
        assertThat(shown.page().rows()).allMatch(row -> row.status().equals("done"));
        assertThat(shown.tools().stages().options())
                .allMatch(option -> option.href().startsWith("/workspace?"));
        assertThat(shown.tools().clear()).isEqualTo("/workspace");
    }

    @Test
    void a_new_status_is_asked_a_reason_for_and_then_shows() {
        var idea = cast.idea();
        signIn(cast.owner("Petra Öberg"));
        UI.getCurrent().navigate("workspace");
        find(RankingTable.class).single().move(idea.id().value(), "planned");
        var dialog = find(MoveDialog.class).single();
        dialog.explain("In spring, with the new carrier.");
        dialog.submit();
        assertThat(ideas.find(idea.id()).orElseThrow().status()).isEqualTo(Status.PLANNED);
        assertThat(ideas.movesOf(idea.id()))
                .singleElement()
                .satisfies(move -> assertThat(move.reason()).isEqualTo("In spring, with the new carrier."));
    }

    private static void signIn(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
    }
}
