package samskap.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import samskap.asking.BeingAsked;
import samskap.asking.Governor;
import samskap.asking.Willingness;
import samskap.customers.Dimensions.Wanted;
import samskap.customers.Pace.Rhythm;
import samskap.customers.Suggestion.Why;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class RhythmsTests {

    private static final int ALL = 100_000;

    private final Rhythms rhythms;
    private final CustomerDesk desk;
    private final OwnRecord own;
    private final Dimensions dimensions;
    private final Teams teams;
    private final Cast cast;
    private final Person anna;
    private final Person lena;
    private final Person petra;
    private final LocalDate today;
    private final List<Dimension> made = new ArrayList<>();

    RhythmsTests(Rhythms rhythms, CustomerDesk desk, OwnRecord own, Dimensions dimensions, Teams teams, Cast cast) {
        this.rhythms = rhythms;
        this.desk = desk;
        this.own = own;
        this.dimensions = dimensions;
        this.teams = teams;
        this.cast = cast;
        anna = cast.employee("Anna Berg");
        lena = cast.person("Lena Holm", "Leads", Role.EMPLOYEE, Role.LEADER);
        petra = cast.owner("Petra Öhman");
        today = cast.inDays(0);
    }

    @AfterEach
    void asItWas() {
        made.forEach(each -> dimensions.remove(petra, each.id()));
        rhythms.set(lena, Rhythm.DEFAULT);
    }

    private void meet(Person colleague, Person customer, int daysAgo) {
        desk.meet(colleague, customer.id(), Meetings.on(today.minusDays(daysAgo), "Met"));
    }

    @Test
    void different_customers_within_the_days_count_once_each() {
        var maja = cast.customer();
        meet(anna, maja, 0);
        meet(anna, maja, 3);
        meet(anna, cast.customer(), Rhythm.DEFAULT.days() - 1);
        meet(anna, cast.customer(), Rhythm.DEFAULT.days());

        var pace = rhythms.of(anna);
        assertThat(pace).isEqualTo(new Pace(2, Rhythm.DEFAULT));
        assertThat(pace.left()).isEqualTo(1);
        assertThat(pace.isKept()).isFalse();
        meet(anna, cast.customer(), 1);
        assertThat(rhythms.of(anna).isKept()).isTrue();
    }

    @Test
    void a_meeting_of_which_the_words_were_withdrawn_was_a_meeting() {
        var maja = cast.customer();
        meet(anna, maja, 0);
        own.withdrawAll(maja);
        assertThat(rhythms.of(anna).met()).isEqualTo(1);
    }

    @Test
    void leaders_say_what_is_good_and_it_has_bounds() {
        rhythms.set(lena, new Rhythm(5, 30));
        assertThat(rhythms.rhythm()).isEqualTo(new Rhythm(5, 30));
        refused("people", new Rhythm(0, 30));
        refused("days", new Rhythm(3, 400));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rhythms.set(anna, new Rhythm(1, 30)));
        assertThat(rhythms.rhythm()).isEqualTo(new Rhythm(5, 30));
    }

    private void refused(String field, Rhythm wanted) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rhythms.set(lena, wanted))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void leaders_see_counts_of_teams_that_are_large_enough_and_nobody_else_sees_any() {
        var small = team(4);
        var large = team(6);
        var maja = cast.customer();
        meet(cast.find(large.iterator().next()), maja, 0);
        meet(cast.find(large.iterator().next()), maja, 1);
        meet(cast.find(large.iterator().next()), maja, Rhythm.DEFAULT.days());
        meet(cast.find(large.iterator().next()), cast.customer(), 2 * Rhythm.DEFAULT.days() - 1);
        meet(cast.find(large.iterator().next()), cast.customer(), 2 * Rhythm.DEFAULT.days());

        var told = rhythms.teams(lena);
        assertThat(told)
                .filteredOn(pace -> pace.team().equals(name(large)))
                .containsExactly(new TeamPace(name(large), 6, 1, 2));
        assertThat(told).extracting(TeamPace::team).doesNotContain(name(small));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rhythms.teams(anna));
    }

    private Set<PersonId> team(int size) {
        var members = new HashSet<PersonId>();
        for (var n = 0; n < size; n++) {
            members.add(cast.employee("Colleague " + n).id());
        }
        teams.found(lena, new TeamText(name(members), members, Set.of(), Set.of()));
        return members;
    }

    private static String name(Set<PersonId> members) {
        return "Team " + members.stream().mapToLong(PersonId::value).min().orElseThrow() + " of " + members.size();
    }

    @Test
    void only_those_are_suggested_who_agreed_and_whom_nobody_met_lately() {
        var unheard = cast.customer();
        own.allow(unheard);
        var longAgo = cast.customer();
        meet(anna, longAgo, 300);
        var lately = cast.customer();
        meet(lena, lately, 2);
        var unwilling = cast.customer();
        meet(anna, unwilling, 300);
        own.withdrawAll(unwilling);
        var notAsked = cast.customer();

        var suggested = rhythms.whomToMeet(anna, ALL);
        assertThat(suggested)
                .extracting(Suggestion::customer)
                .contains(unheard.id(), longAgo.id())
                .doesNotContain(lately.id(), unwilling.id(), notAsked.id())
                .doesNotHaveDuplicates();
        assertThat(suggested)
                .filteredOn(each -> each.customer().equals(longAgo.id()) && each.why() == Why.LONG_AGO)
                .extracting(Suggestion::last)
                .allMatch(today.minusDays(300)::equals);
        assertThat(rhythms.whomToMeet(anna, 1)).hasSize(1);
        assertThat(rhythms.whomToMeet(anna, 3)).isEqualTo(rhythms.whomToMeet(anna, 3));
    }

    @Test
    void somebody_is_suggested_who_lives_much_as_a_colleague_does_with_what_they_share() {
        var home = dimension("House", "Flat");
        var cooks = dimension("Daily", "Seldom");
        say(anna, home, cooks, "House", "Daily");
        var near = cast.customer();
        say(near, home, cooks, "House", "Daily");
        own.allow(near);
        var half = cast.customer();
        say(half, home, cooks, "House", "Seldom");
        own.allow(half);
        say(cast.customer(), home, cooks, "House", "Daily");

        assertThat(rhythms.whomToMeet(anna, 3))
                .filteredOn(each -> each.why() == Why.NEAREST)
                .containsExactly(new Suggestion(near.id(), Why.NEAREST, List.of("House", "Daily"), null));
        assertThat(rhythms.whomToMeet(lena, 3)).extracting(Suggestion::why).doesNotContain(Why.NEAREST);
        meet(lena, near, 2);
        assertThat(rhythms.whomToMeet(anna, 3)).extracting(Suggestion::why).doesNotContain(Why.NEAREST);
    }

    private Dimension dimension(String first, String second) {
        var dimension = dimensions.add(
                petra,
                first + " or " + second + " " + UUID.randomUUID().toString().substring(0, 8),
                List.of(new Wanted(null, first, 1), new Wanted(null, second, 1)));
        made.add(dimension);
        return dimension;
    }

    private void say(Person self, Dimension home, Dimension cooks, String where, String often) {
        dimensions.say(self, home.id(), number(home, where));
        dimensions.say(self, cooks.id(), number(cooks, often));
    }

    private static int number(Dimension dimension, String segment) {
        return dimension.segments().stream()
                .filter(each -> each.name().equals(segment))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void nobody_is_suggested_who_wants_no_asks_can_not_take_part_or_was_asked_lately(
            @Autowired BeingAsked beingAsked,
            @Autowired Standings standings,
            @Autowired Governor governor,
            @Autowired InOneGo inOneGo,
            @Autowired TestClock clock) {
        clock.byDay();
        var never = cast.customer();
        var blocked = cast.customer();
        var asked = cast.customer();
        var free = cast.customer();
        List.of(never, blocked, asked, free).forEach(own::allow);
        assertThat(rhythms.whomToMeet(anna, ALL))
                .extracting(Suggestion::customer)
                .contains(never.id(), blocked.id(), asked.id(), free.id());
        beingAsked.choose(never, Willingness.NEVER);
        standings.block(anna, blocked.id(), "Shouts at people");
        inOneGo.run(() -> governor.grant(UUID.randomUUID(), List.of(asked.id())));
        assertThat(rhythms.whomToMeet(anna, ALL))
                .extracting(Suggestion::customer)
                .contains(free.id())
                .doesNotContain(never.id(), blocked.id(), asked.id());
    }

    @Test
    void no_customer_asks_for_any_of_it() {
        var maja = cast.customer("Maja " + UUID.randomUUID());
        List<Runnable> tries = List.of(
                () -> rhythms.of(maja),
                () -> rhythms.teams(maja),
                () -> rhythms.whomToMeet(maja, 1),
                () -> rhythms.set(maja, Rhythm.DEFAULT));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
    }
}
