package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.dialogue.AnswerTimes.Week;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.NewIdea;
import samskap.ideas.Stage;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Refusal;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class AnswerTimesTests {

    private final AnswerTimes times;
    private final Dialogue dialogue;
    private final Ideas ideas;
    private final Teams teams;
    private final Journey journey;
    private final Cast cast;
    private final TestClock clock;
    private final Person anna;

    AnswerTimesTests(
            AnswerTimes times,
            Dialogue dialogue,
            Ideas ideas,
            Teams teams,
            Journey journey,
            Cast cast,
            TestClock clock) {
        this.times = times;
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.teams = teams;
        this.journey = journey;
        this.cast = cast;
        this.clock = clock;
        anna = cast.employee("Anna Berg");
    }

    @Test
    void an_idea_counts_from_when_it_is_shared_through_its_first_word_to_the_answer_that_is_enough() {
        var before = all(Whose.EVERYBODYS);
        var idea = cast.idea();
        assertThat(all(Whose.EVERYBODYS).ideas()).isEqualTo(before.ideas() + 1);
        say(anna, idea, Kind.MESSAGE, "I ask around");
        assertThat(all(Whose.EVERYBODYS).first().done())
                .isEqualTo(before.first().done() + 1);
        assertThat(concluded()).isEqualTo(before.conclusive().done());
        say(anna, idea, Kind.ANSWER, "We turn it round");
        assertThat(concluded()).isEqualTo(before.conclusive().done() + 1);
        say(cast.find(idea.author()), idea, Kind.MESSAGE, "But when?");
        assertThat(concluded()).isEqualTo(before.conclusive().done());
        say(anna, idea, Kind.ANSWER, "On Monday");
        assertThat(concluded()).isEqualTo(before.conclusive().done() + 1);
    }

    @Test
    void a_decision_is_an_answer_too() {
        var idea = cast.idea();
        var before = concluded();
        ideas.move(cast.owner("Petra Ek"), idea.id(), Status.SHARED, Status.NOT_NOW, "Nobody wants it.");
        assertThat(concluded()).isEqualTo(before + 1);
    }

    @Test
    void a_colleagues_own_idea_keeps_nobody_waiting() {
        var before = all(Whose.EVERYBODYS).ideas();
        cast.idea(anna);
        assertThat(all(Whose.EVERYBODYS).ideas()).isEqualTo(before);
    }

    @Test
    void a_team_has_the_times_of_what_it_answers_for() {
        var stage = journey.stages().get(2);
        var lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        var team = teams.found(
                lena, new TeamText("Team " + UUID.randomUUID(), Set.of(anna.id()), Set.of(stage), Set.of()));
        var before = all(Whose.of(team.id()));
        cast.idea();
        ideas.share(cast.customer(), at(stage));
        clock.pass(Duration.ofMinutes(1));
        assertThat(all(Whose.of(team.id())).ideas()).isEqualTo(before.ideas() + 1);
        assertThat(all(Whose.MY_TEAMS).ideas()).isEqualTo(before.ideas() + 1);
    }

    @Test
    void customers_see_no_times() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> times.weeks(cast.customer(), Whose.EVERYBODYS));
        assertThat(times.weeks(anna, Whose.EVERYBODYS)).hasSize(AnswerTimes.WEEKS + 1);
    }

    private Week all(Whose whose) {
        return times.weeks(anna, whose).getLast();
    }

    private int concluded() {
        return all(Whose.EVERYBODYS).conclusive().done();
    }

    private static NewIdea at(Stage stage) {
        return new NewIdea(UUID.randomUUID(), "The box was too heavy", null, stage, null, null);
    }

    private void say(Person by, Idea idea, Kind kind, String words) {
        clock.pass(Duration.ofMinutes(1));
        dialogue.write(by, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, words, null));
    }
}
