package samskap.chair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.chair.Decision.Outcome;
import samskap.chair.FollowUp.Aim;
import samskap.chair.FollowUp.Course;
import samskap.chair.FollowUp.Week;
import samskap.customers.TeamPace;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.NewIdea;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.moments.internal.Gather;
import samskap.shared.Refusal;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class FollowUpTests {

    private final FollowUp followUp;
    private final Telling telling;
    private final MomentDesk desk;
    private final Gather gather;
    private final Chair chair;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Journey journey;
    private final Teams teams;
    private final TestClock clock;
    private final Cast cast;
    private final Place place;
    private final Person lena;

    FollowUpTests(
            FollowUp followUp,
            Telling telling,
            MomentDesk desk,
            Gather gather,
            Chair chair,
            Ideas ideas,
            Dialogue dialogue,
            Teams teams,
            TestClock clock,
            Places places,
            Journey journey,
            Cast cast) {
        this.followUp = followUp;
        this.telling = telling;
        this.desk = desk;
        this.gather = gather;
        this.chair = chair;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.journey = journey;
        this.teams = teams;
        this.clock = clock;
        this.cast = cast;
        place = Spots.open(places, cast, journey);
        lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
    }

    @Test
    void what_two_people_told_counts_in_the_week_in_which_it_was_told_and_is_acted_on_once_it_is_part_of_an_idea() {
        gather.all();
        var before = themes();
        // A word that no other test's moments have, so that they are near to nothing else.
        var words = "The " + "x" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + " on the door is broken";
        telling.tell(Spots.nobody(), place.code(), Spots.badly(words));
        gather.all();
        assertThat(themes()).isEqualTo(before);
        telling.tell(Spots.nobody(), place.code(), Spots.badly(words));
        gather.all();
        assertThat(themes()).isEqualTo(new Week(before.monday(), before.met(), before.of() + 1));
        var query = new MomentQuery(Moment.State.SHOWN, place.id(), null, null);
        var moment = desk.page(lena, query, null, 1).items().getFirst();
        desk.become(lena, moment.id(), UUID.randomUUID(), "A door that holds", false);
        assertThat(themes()).isEqualTo(new Week(before.monday(), before.met() + 1, before.of() + 1));
    }

    private Week themes() {
        return followUp.courses(lena, null).stream()
                .filter(course -> course.aim() == Aim.THEMES)
                .map(Course::all)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_decision_counts_as_done_when_it_was_done_by_its_day() {
        var members = five();
        var team = teams.found(lena, new TeamText("Team " + UUID.randomUUID(), members, Set.of(), Set.of()));
        var owner = members.iterator().next();
        var inTime = decide(owner);
        var late = decide(owner);
        decide(owner);
        chair.settle(lena, inTime.id(), Outcome.DONE, "Done.");
        clock.pass(Duration.ofDays(3));
        chair.settle(lena, late.id(), Outcome.DONE, "Done at last.");

        var decided = followUp.courses(lena, team.id()).stream()
                .filter(course -> course.aim() == Aim.DECISIONS)
                .map(Course::all)
                .findFirst()
                .orElseThrow();
        assertThat(decided.met()).isEqualTo(1);
        assertThat(decided.of()).isEqualTo(3);
    }

    private Decision decide(PersonId owner) {
        return chair.decide(lena, new NewDecision(UUID.randomUUID(), "Ring first", owner, cast.inDays(1), null));
    }

    @Test
    void how_many_times_as_many_customers_are_met_is_told_with_its_interval_and_not_of_few() {
        assertThat(contact(4, 5).ratio()).isEmpty();
        assertThat(contact(12, 0).ratio()).isEmpty();
        assertThat(contact(20, 20).ratio()).hasValueSatisfying(ratio -> {
            assertThat(ratio.low()).isLessThan(1);
            assertThat(ratio.high()).isGreaterThan(1);
            assertThat(ratio.low() * ratio.high()).isCloseTo(1, within(1e-9));
        });
        assertThat(contact(60, 20).ratio())
                .hasValueSatisfying(ratio -> assertThat(ratio.low()).isBetween(1.5, 3.0));
    }

    private static Contact contact(int met, int before) {
        return new Contact(new TeamPace("Delivery", 6, met, before), 91);
    }

    @Test
    void within_what_time_half_have_a_first_answer_is_told_from_ten_ideas_on_and_of_no_other_aim() {
        var stage = journey.stages().getLast();
        var team = teams.found(lena, new TeamText("Team " + UUID.randomUUID(), five(), Set.of(stage), Set.of()));
        var olof = cast.employee("Olof Sand");
        for (var n = 0; n < FollowUp.ENOUGH; n++) {
            var idea = ideas.share(
                    cast.customer(), new NewIdea(UUID.randomUUID(), "A quieter lorry", null, stage, null, null));
            clock.pass(Duration.ofMinutes(10));
            dialogue.write(
                    olof, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "We drive softly", null));
        }
        assertThat(followUp.courses(lena, team.id())).allSatisfy(course -> {
            if (course.aim() == Aim.FIRST_ANSWER) {
                assertThat(Objects.requireNonNull(course.time()).median()).isNotNull();
            } else {
                assertThat(course.time()).isNull();
            }
        });
        var none = teams.found(lena, new TeamText("Team " + UUID.randomUUID(), five(), Set.of(), Set.of()));
        assertThat(followUp.courses(lena, none.id()).getFirst())
                .satisfies(course -> assertThat(course.aim()).isEqualTo(Aim.FIRST_ANSWER))
                .satisfies(course -> assertThat(course.time()).isNull());
    }

    private Set<PersonId> five() {
        Set<PersonId> members = new HashSet<>();
        for (var n = 0; n < FollowUp.FEWEST; n++) {
            members.add(cast.employee("Member Nr" + n).id());
        }
        return members;
    }

    @Test
    void leaders_alone_follow_up() {
        var anna = cast.employee("Anna Berg");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> followUp.courses(anna, null));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> followUp.contacts(anna));
    }
}
