package samskap.teams.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class TeamsViewTests extends SpringBrowserlessTest {

    private final String called = "Team " + UUID.randomUUID();

    @Autowired
    private Teams teams;

    @Autowired
    private Cast cast;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_leader_sees_what_a_team_is_about_and_changes_it() {
        var lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        var anna = cast.employee("Anna Berg of " + called);
        teams.found(lena, new TeamText(called, Set.of(anna.id()), Set.of(), Set.of()));
        open(lena);
        assertThat(page()).contains(called, anna.name(), "Answers what is handed over to it.");
        test(buttonOf("Change " + called)).click();
        var dialog = find(TeamDialog.class).single();
        dialog.fillIn(" ");
        dialog.submit();
        assertThat(dialog.isAttached()).isTrue();
        dialog.fillIn(called + " anew");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        assertThat(teams.of(anna.id()))
                .singleElement()
                .satisfies(team -> assertThat(team.name()).isEqualTo(called + " anew"));
    }

    @Test
    void what_a_colleague_changed_meanwhile_is_shown_above_what_was_typed_before_it_can_be_saved() {
        var lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        var anna = cast.employee("Anna Berg of " + called);
        var olof = cast.employee("Olof Sand of " + called);
        var team = teams.found(lena, new TeamText(called, Set.of(anna.id()), Set.of(), Set.of()));
        open(lena);
        test(buttonOf("Change " + called)).click();
        var dialog = find(TeamDialog.class).single();
        teams.change(
                lena,
                team.id(),
                team.version(),
                new TeamText(called, Set.of(anna.id(), olof.id()), Set.of(), Set.of()));
        dialog.fillIn(called + " of mine");

        dialog.submit();

        assertThat(dialog.isAttached()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("Somebody changed it meanwhile", olof.name());
        assertThat(teams.of(olof.id())).hasSize(1);
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        assertThat(teams.find(team.id()).orElseThrow().name()).isEqualTo(called + " of mine");
    }

    @Test
    void who_is_in_a_team_is_found_by_name_and_stays_on_the_list_when_others_are_looked_for() {
        var lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        var anna = cast.employee("Anna Berg of " + called);
        var olof = cast.employee("Olof of " + called);
        var nils = cast.employee("Nils of " + called);
        var team = teams.found(lena, new TeamText(called, Set.of(anna.id()), Set.of(), Set.of()));
        open(lena);
        test(buttonOf("Change " + called)).click();
        var dialog = find(TeamDialog.class).single();
        assertThat(dialog.members().chosen()).containsExactly(anna.id());
        dialog.members().search(olof.name());
        dialog.members().choose(Set.of(anna.id(), olof.id()));
        dialog.members().search(nils.name());
        assertThat(dialog.getElement().getTextRecursively()).contains(nils.name(), "One colleague");
        dialog.members().search("nobody is called like that");
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Nobody here is called so.", olof.name())
                .doesNotContain(nils.name());
        dialog.submit();
        assertThat(teams.find(team.id()).orElseThrow().members()).containsExactlyInAnyOrder(anna.id(), olof.id());
    }

    @Test
    void a_colleague_reads_who_answers_for_what_and_changes_nothing() {
        var lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        teams.found(lena, new TeamText(called, Set.of(lena.id()), Set.of(), Set.of()));
        open(cast.employee("Olof Sand"));
        assertThat(page()).contains(called).doesNotContain("New team");
    }

    private void open(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
        navigate(TeamsView.class);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private NativeButton buttonOf(String name) {
        return find(NativeButton.class).all().stream()
                .filter(button -> name.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }
}
