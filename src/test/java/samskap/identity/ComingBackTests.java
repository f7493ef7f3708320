package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Idea;
import samskap.identity.Leaving.Texts;
import samskap.moderation.Standings;
import samskap.shared.Language;
import samskap.shared.Sql;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** Somebody leaves and comes back with the same address: as somebody new, with no voice more and no block less. */
@ModuleTest
class ComingBackTests {

    private final Leaving leaving;
    private final SignIn signIn;
    private final People people;
    private final Profile profile;
    private final Support support;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final ApplicationEventPublisher events;
    private final Cast cast;
    private final Person maja;
    private final Person anna;
    private final Idea idea;

    ComingBackTests(
            Leaving leaving,
            SignIn signIn,
            People people,
            Profile profile,
            Support support,
            Standings standings,
            JdbcClient jdbc,
            TestClock clock,
            ApplicationEventPublisher events,
            Cast cast) {
        this.events = events;
        this.cast = cast;
        this.leaving = leaving;
        this.signIn = signIn;
        this.people = people;
        this.profile = profile;
        this.support = support;
        this.standings = standings;
        this.jdbc = jdbc;
        this.clock = clock;
        maja = cast.customer();
        anna = cast.employee("Anna Berg");
        idea = cast.idea();
    }

    private Person comesBack(EmailAddress address) {
        return signIn.join(new SignIn.Newcomer(address), "Maja Returned", Language.EN);
    }

    private Person leavesAndComesBack(Person person) {
        var address = people.addressOf(person.id());
        leaving.forget(person, person.id(), Texts.STAY);
        return comesBack(address);
    }

    @Test
    void the_voice_is_theirs_again_and_counts_once() {
        support.give(maja, idea.id());
        var again = leavesAndComesBack(maja);
        assertThat(again.id()).isNotEqualTo(maja.id());
        assertThat(support.by(again.id(), Set.of(idea.id()))).isEmpty();

        assertThat(support.give(again, idea.id()).supports()).isEqualTo(2);
        assertThat(support.by(again.id(), Set.of(idea.id()))).containsExactly(idea.id());

        var third = leavesAndComesBack(again);
        assertThat(support.give(third, idea.id()).supports()).isEqualTo(2);
        assertThat(support.withdraw(third, idea.id()).supports()).isEqualTo(1);
    }

    @Test
    void an_address_that_they_had_before_leads_to_no_second_voice_either() {
        support.give(maja, idea.id());
        var first = people.addressOf(maja.id());
        profile.moveTo(
                maja, new SignIn.Newcomer(new EmailAddress("moved" + maja.id().value() + "@example.com")));
        leaving.forget(maja, maja.id(), Texts.STAY);

        assertThat(support.give(comesBack(first), idea.id()).supports()).isEqualTo(2);
    }

    @Test
    void after_some_time_nobody_knows_that_they_were_here() {
        support.give(maja, idea.id());
        var address = people.addressOf(maja.id());
        leaving.forget(maja, maja.id(), Texts.STAY);
        jdbc.sql("UPDATE identity_mark SET until_at = :now WHERE person_id = :maja")
                .param("now", Sql.at(clock.instant()))
                .param("maja", maja.id().value())
                .update();

        assertThat(support.give(comesBack(address), idea.id()).supports()).isEqualTo(3);
    }

    @Test
    void who_is_blocked_is_blocked_until_somebody_lifts_it_however_often_they_leave() {
        standings.block(anna, maja.id(), "Advertises everywhere");
        var again = leavesAndComesBack(leavesAndComesBack(maja));
        assertThat(standings.of(again.id()).isBlocked()).isTrue();

        standings.unblock(anna, again.id(), "We spoke");
        assertThat(standings.of(leavesAndComesBack(again).id()).isBlocked()).isFalse();
    }

    @Test
    void another_address_sheds_no_block() {
        standings.block(anna, maja.id(), "Advertises everywhere");
        var first = people.addressOf(maja.id());
        var second = new EmailAddress("other" + maja.id().value() + "@example.com");
        profile.moveTo(maja, new SignIn.Newcomer(second));
        leaving.forget(maja, maja.id(), Texts.STAY);

        assertThat(standings.of(comesBack(first).id()).isBlocked()).isTrue();
        assertThat(standings.of(comesBack(second).id()).isBlocked()).isTrue();
    }

    @Test
    void a_block_ends_a_year_after_its_owner_left() {
        standings.block(anna, maja.id(), "Advertises everywhere");
        var address = people.addressOf(maja.id());
        leaving.forget(maja, maja.id(), Texts.STAY);
        assertThat(blockedUntil()).isAfter(clock.instant().plus(Duration.ofDays(364)));
        jdbc.sql("UPDATE moderation_blocked SET until_at = :now WHERE person_id = :maja")
                .param("now", Sql.at(clock.instant()))
                .param("maja", maja.id().value())
                .update();

        assertThat(standings.of(comesBack(address).id()).isBlocked()).isFalse();
    }

    private Instant blockedUntil() {
        return jdbc.sql("SELECT until_at FROM moderation_blocked WHERE person_id = :maja")
                .param("maja", maja.id().value())
                .query((row, n) -> Sql.instant(row, "until_at"))
                .single();
    }

    @Test
    void who_is_trusted_already_when_they_come_is_blocked_as_before() {
        standings.block(anna, maja.id(), "Advertises everywhere");
        var address = people.addressOf(maja.id());
        leaving.forget(maja, maja.id(), Texts.STAY);
        var again = cast.customer();
        jdbc.sql("UPDATE identity_person SET email = :email WHERE id = :id")
                .param("email", address.value())
                .param("id", again.id().value())
                .update();
        standings.trust(anna, again.id());

        events.publishEvent(new PersonJoined(again.id()));

        assertThat(standings.of(again.id()).isBlocked()).isTrue();
    }
}
