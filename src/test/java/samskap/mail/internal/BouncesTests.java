package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mail.Bounces;
import samskap.mail.Bounces.Bounced;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class BouncesTests {

    private final Bounces bounces;
    private final People people;
    private final Cast cast;
    private final TestClock clock;

    BouncesTests(Bounces bounces, People people, Cast cast, TestClock clock) {
        this.bounces = bounces;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
    }

    @Test
    void a_mailbox_that_is_not_there_stops_mail_at_once() {
        var maja = cast.customer();
        bounces.hard(addressOf(maja), "550 5.1.1\nNo such user");
        assertThat(bounces.of(maja.id()))
                .hasValueSatisfying(bounced -> assertThat(bounced)
                        .returns(true, Bounced::stopped)
                        .returns("550 5.1.1 No such user", Bounced::words));
        assertThat(bounces.unreachable(Set.of(maja.id(), cast.customer().id()))).containsExactly(maja.id());
    }

    @Test
    void a_full_one_stops_it_only_after_several_days() {
        var maja = cast.customer();
        for (var day = 1; day <= Bounces.MOST_SOFT; day++) {
            assertThat(bounces.unreachable(Set.of(maja.id()))).isEmpty();
            bounces.soft(addressOf(maja), "452 4.2.2 Mailbox full");
            bounces.soft(addressOf(maja), "452 4.2.2 Mailbox full");
            clock.pass(Duration.ofDays(1));
        }
        assertThat(bounces.of(maja.id()).orElseThrow().times()).isEqualTo(Bounces.MOST_SOFT);
        assertThat(bounces.unreachable(Set.of(maja.id()))).containsExactly(maja.id());
    }

    @Test
    void what_was_long_ago_counts_no_more() {
        var maja = cast.customer();
        bounces.soft(addressOf(maja), "452 Full");
        clock.pass(Duration.ofDays(2));
        bounces.soft(addressOf(maja), "452 Full");
        clock.pass(Duration.ofDays(31));
        bounces.soft(addressOf(maja), "452 Full");
        assertThat(bounces.of(maja.id()).orElseThrow().times()).isEqualTo(1);
    }

    @Test
    void the_person_and_administrators_may_say_that_it_works_again_and_nobody_else() {
        var maja = cast.customer();
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        bounces.hard(addressOf(maja), "550 No");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> bounces.tryAgain(cast.owner("Petra"), maja.id()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> bounces.latest(maja, 10));
        assertThat(bounces.latest(ada, 10)).extracting(Bounced::person).contains(maja.id());
        bounces.tryAgain(maja, maja.id());
        assertThat(bounces.of(maja.id())).isEmpty();
    }

    @Test
    void an_address_that_is_nobodys_is_passed_over() {
        bounces.hard(new EmailAddress("nobody@example.org"), "550 No");
        assertThat(people.withAddress(new EmailAddress("nobody@example.org"))).isEmpty();
    }

    private EmailAddress addressOf(Person person) {
        return people.addressOf(person.id());
    }
}
