package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.administration.Doors;
import samskap.administration.Doors.Openness;
import samskap.administration.Doors.Setting;
import samskap.ideas.Audience;
import samskap.ideas.Audience.Apart;
import samskap.ideas.Audience.Why;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.EmailAddress;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.support.OnBehalf;
import samskap.support.OnBehalf.Newcomer;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** Whoever may not come in is mailed nothing of what is said inside. */
@ModuleTest
class ClosedDoorsTests {

    private static final Setting BOSTAD_ALONE = new Setting(Openness.DOMAINS, List.of("bostad.example"));

    private final Doors doors;
    private final Audience audience;
    private final OnBehalf onBehalf;
    private final Support support;
    private final Ideas ideas;
    private final People people;
    private final FanOut fanOut;
    private final Received received;
    private final MailsOf mailsOf;
    private final StopLinks stops;
    private final Cast cast;
    private final TestClock clock;
    private final Person ada;
    private final Person petra;
    private final Idea idea;
    private final Person inside;
    private final Person outside;

    ClosedDoorsTests(
            Doors doors,
            Audience audience,
            OnBehalf onBehalf,
            Support support,
            Ideas ideas,
            People people,
            FanOut fanOut,
            Received received,
            MailsOf mailsOf,
            StopLinks stops,
            Cast cast,
            TestClock clock,
            JdbcClient jdbc) {
        this.doors = doors;
        this.audience = audience;
        this.onBehalf = onBehalf;
        this.support = support;
        this.ideas = ideas;
        this.people = people;
        this.fanOut = fanOut;
        this.received = received;
        this.mailsOf = mailsOf;
        this.stops = stops;
        this.cast = cast;
        this.clock = clock;
        // The mailbox holds few mails: what other tests left in the outbox is not for this one.
        jdbc.sql("UPDATE notification_mail SET due_at = NULL").update();
        clock.byDay();
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        petra = cast.owner("Petra Öhman");
        idea = cast.idea(petra, "The lift stands still\nEvery other Monday.");
        inside = person("bostad.example");
        outside = person("elsewhere.example");
    }

    @BeforeEach
    void both_support_it() {
        fanOut.tellAll();
        support.give(inside, idea.id());
        support.give(outside, idea.id());
    }

    @AfterEach
    void openAgain() {
        doors.set(ada, new Setting(Openness.EVERYBODY, List.of()));
    }

    private Person person(String domain) {
        return people.add(new NewPerson(
                new EmailAddress("maja" + idea.id().value() + "@" + domain),
                "Maja Lind",
                Language.EN,
                Set.of(Role.CUSTOMER),
                null,
                LocalDate.of(2024, 1, 1)));
    }

    private void move() {
        ideas.move(petra, idea.id(), Status.SHARED, Status.PLANNED, "The motor is on its way.");
        fanOut.tellAll();
    }

    @Test
    void what_happens_behind_the_door_is_told_to_those_alone_who_may_come_in() {
        doors.set(ada, BOSTAD_ALONE);
        move();

        assertThat(received.by(people.addressOf(inside.id()))).hasSize(1);
        assertThat(received.by(people.addressOf(outside.id()))).isEmpty();
    }

    @Test
    void what_was_to_be_told_before_the_door_closed_does_not_leave_any_more() {
        move();
        assertThat(mailsOf.to(outside)).as("while it is open").isNotEmpty();
        doors.set(ada, BOSTAD_ALONE);

        assertThat(mailsOf.to(outside)).isEmpty();
        assertThat(received.by(people.addressOf(inside.id()))).hasSize(1);
        assertThat(received.by(people.addressOf(outside.id()))).isEmpty();
    }

    @Test
    void it_is_known_beforehand_that_somebody_is_not_told_since_they_may_not_come_in() {
        doors.set(ada, BOSTAD_ALONE);

        var reach = audience.reach(petra, idea.id());

        assertThat(reach.told()).isEqualTo(1);
        assertThat(reach.apart()).containsExactly(new Apart(Why.OUTSIDE, 1, List.of("Maja Lind")));
    }

    @Test
    void whom_a_colleague_introduces_from_outside_reads_that_something_was_noted_and_not_what() {
        doors.set(ada, BOSTAD_ALONE);
        var address = new EmailAddress("noted" + idea.id().value() + "@elsewhere.example");
        onBehalf.record(petra, idea.id(), new Newcomer(address.value(), "Ulla Noted"), "");
        var ulla = people.withAddress(address).orElseThrow();

        assertThat(received.by(address)).singleElement().satisfies(mail -> {
            assertThat(mail.text())
                    .contains("you want something", stops.all(ulla.id()).toString())
                    .doesNotContain(idea.title(), "Every other Monday", idea.path());
            assertThat(mail.html()).doesNotContain(idea.title(), "Every other Monday", idea.path());
        });
    }
}
