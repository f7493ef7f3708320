package samskap.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.NewIdea;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class TeamsTests {

    private final Teams teams;
    private final Cast cast;
    private final Ideas ideas;
    private final Journey journey;
    private final Person lena;
    private final Person anna;

    TeamsTests(Teams teams, Cast cast, Ideas ideas, Journey journey) {
        this.teams = teams;
        this.cast = cast;
        this.ideas = ideas;
        this.journey = journey;
        lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        anna = cast.employee("Anna Berg");
    }

    @Test
    void a_leader_makes_a_team_changes_it_and_ends_it() {
        var olof = cast.employee("Olof Sand");
        var team = teams.found(lena, text(name(), anna.id()));
        assertThat(teams.of(anna.id())).extracting(Team::id).containsExactly(team.id());
        var called = name();
        teams.change(lena, team.id(), team.version(), text(called, olof.id()));
        assertThat(teams.of(anna.id())).isEmpty();
        assertThat(teams.find(team.id())).get().extracting(Team::name).isEqualTo(called);
        teams.dissolve(lena, team.id());
        teams.dissolve(lena, team.id());
        assertThat(teams.find(team.id())).isEmpty();
    }

    @Test
    void only_leaders_and_administrators_make_teams() {
        var wanted = text(name(), anna.id());
        for (var person : new Person[] {anna, cast.owner("Petra Ek"), cast.customer()}) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> teams.found(person, wanted));
        }
        assertThat(teams.mayChange(cast.person("Ada Norén", "Platform", Role.EMPLOYEE, Role.ADMIN)))
                .isTrue();
    }

    @Test
    void a_team_has_a_name_of_its_own_and_members_who_work_here() {
        var called = name();
        teams.found(lena, text(called, anna.id()));
        refused("name", "teams.refused.nameTaken", text(called, anna.id()));
        refused("name", "teams.refused.nameMissing", text(" \u200B ", anna.id()));
        refused("name", "shared.refused.tooLong", text("x".repeat(Teams.LONGEST_NAME + 1), anna.id()));
        refused("members", "teams.refused.nobody", new TeamText(name(), Set.of(), Set.of(), Set.of()));
        refused("members", "teams.refused.nobody", text(name(), cast.customer().id()));
        refused("members", "teams.refused.nobody", text(name(), new PersonId(Long.MAX_VALUE)));
    }

    @Test
    void an_idea_comes_to_the_team_by_its_stage_or_by_its_topic() {
        var stage = journey.stages().getFirst();
        var topic = journey.topics().getFirst();
        var team = teams.found(lena, new TeamText(name(), Set.of(anna.id()), Set.of(stage), Set.of(topic)));
        var kept = teams.find(team.id()).orElseThrow();
        assertThat(kept.stages()).containsExactly(stage);
        assertThat(kept.topics()).containsExactly(topic);
        var other = journey.stages().getLast();
        assertThat(kept.answersFor(ideas.share(cast.customer(), idea(stage, null))))
                .isTrue();
        assertThat(kept.answersFor(ideas.share(cast.customer(), idea(other, topic))))
                .isTrue();
        assertThat(kept.answersFor(ideas.share(cast.customer(), idea(other, null))))
                .isFalse();
        assertThat(kept.answersFor(cast.idea())).isFalse();
    }

    @Test
    void whoever_began_before_somebody_else_changed_the_team_takes_nobody_out_of_it_again() {
        var team = teams.found(lena, text(name(), anna.id()));
        var olof = cast.employee("Olof Sand");
        var both = new TeamText(team.name(), Set.of(anna.id(), olof.id()), Set.of(), Set.of());
        teams.change(lena, team.id(), team.version(), both);
        assertThatExceptionOfType(StaleTeam.class)
                .isThrownBy(() -> teams.change(lena, team.id(), team.version(), text(name(), anna.id())))
                .satisfies(stale -> assertThat(stale.now().members()).containsExactlyInAnyOrder(anna.id(), olof.id()));
        assertThat(teams.of(olof.id())).extracting(Team::id).containsExactly(team.id());
        // Sent twice by a bad line: the second time nothing is to be changed.
        assertThat(teams.change(lena, team.id(), team.version(), both).members())
                .contains(olof.id());
    }

    private void refused(String field, String key, TeamText wanted) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> teams.found(lena, wanted))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.key()).isEqualTo(key);
                });
    }

    private static NewIdea idea(Stage stage, Topic topic) {
        return new NewIdea(UUID.randomUUID(), "The box was too heavy", null, stage, topic, null);
    }

    private static TeamText text(String name, PersonId member) {
        return new TeamText(name, Set.of(member), Set.of(), Set.of());
    }

    /** A name that no other test has. */
    private static String name() {
        return "Team " + UUID.randomUUID();
    }
}
