package samskap.chair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.chair.Decision.Outcome;
import samskap.chair.FollowUp.Aim;
import samskap.chair.FollowUp.Course;
import samskap.chair.FollowUp.Week;
import samskap.customers.TeamPace;
import samskap.ideas.Journey;
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
        Set<PersonId> members = new HashSet<>();
        for (var n = 0; n < FollowUp.FEWEST; n++) {
            members.add(cast.employee("Member Nr" + n).id());
        }
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
    void leaders_alone_follow_up() {
        var anna = cast.employee("Anna Berg");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> followUp.courses(anna, null));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> followUp.contacts(anna));
    }
}
