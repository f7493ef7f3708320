package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.identity.SignIn;
import samskap.mail.Deliveries;
import samskap.mail.Deliveries.Delivery;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Which;
import samskap.mail.Mailbox;
import samskap.mail.NotTakenException;
import samskap.mail.NotTakenException.Why;
import samskap.mail.internal.Rounds;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.support.OnBehalf;
import samskap.support.OnBehalf.Newcomer;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** Somebody whom a colleague introduced is told so once, and hears nothing more until they come. */
@ModuleTest
class NoticesTests {

    private final MockMvc mvc;
    private final OnBehalf onBehalf;
    private final Support support;
    private final Ideas ideas;
    private final People people;
    private final SignIn signIn;
    private final Notifications notifications;
    private final Notices notices;
    private final Tell tell;
    private final Received received;
    private final Unwilling unwilling;
    private final Deliveries deliveries;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Rounds mails;
    private final Mailbox mailbox;
    private final StopLinks stops;
    private final TestClock clock;
    private final Person anna;
    private final Idea idea;
    private final EmailAddress address;

    NoticesTests(
            MockMvc mvc,
            OnBehalf onBehalf,
            Support support,
            Ideas ideas,
            People people,
            SignIn signIn,
            Notifications notifications,
            Notices notices,
            Tell tell,
            Received received,
            Unwilling unwilling,
            Deliveries deliveries,
            Rounds mails,
            Mailbox mailbox,
            StopLinks stops,
            Cast cast,
            TestClock clock,
            JdbcClient jdbc) {
        this.clock = clock;
        this.mvc = mvc;
        this.onBehalf = onBehalf;
        this.support = support;
        this.ideas = ideas;
        this.people = people;
        this.signIn = signIn;
        this.notifications = notifications;
        this.notices = notices;
        this.tell = tell;
        this.received = received;
        this.unwilling = unwilling;
        this.deliveries = deliveries;
        this.cast = cast;
        this.jdbc = jdbc;
        this.mails = mails;
        this.mailbox = mailbox;
        this.stops = stops;
        // The mailbox holds few mails: what other tests left in the outbox is not for this one.
        jdbc.sql("UPDATE notification_mail SET due_at = NULL").update();
        clock.byDay();
        anna = cast.owner("Anna Berg");
        idea = cast.idea();
        address = new EmailAddress("noted" + idea.id().value() + "@example.com");
        onBehalf.record(anna, idea.id(), new Newcomer(address.value(), "Ulla Noted"), "");
    }

    private Person ulla() {
        return people.withAddress(address).orElseThrow();
    }

    @Test
    void one_mail_says_so_and_leads_to_where_it_is_taken_back() {
        assertThat(received.by(address)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("Anna Berg");
            assertThat(mail.text())
                    .contains(idea.title(), stops.all(ulla().id()).toString());
        });
        assertThat(received.by(address)).hasSize(1);
    }

    @Test
    void no_mail_tells_them_what_happens_until_they_have_come_and_then_it_waits_for_them() {
        ideas.move(anna, idea.id(), Status.SHARED, Status.PLANNED, "Soon.");
        assertThat(received.by(address)).hasSize(1);

        var come = signIn.join(new SignIn.Newcomer(address), "Ulla Come", Language.EN);
        assertThat(come.name()).isEqualTo("Ulla Come");
        assertThat(notifications.latest(come, null, 5).items()).isNotEmpty();
        ideas.move(anna, idea.id(), Status.PLANNED, Status.DONE, "There it is.");
        assertThat(received.by(address)).hasSize(2);
    }

    @Test
    void their_name_is_shown_to_nobody_until_they_have_come() {
        var ulla = ulla().id();
        assertThat(support.latest(idea.id(), 5)).contains(ulla);
        assertThat(people.shown(ulla, Language.EN)).isEmpty();
        signIn.join(new SignIn.Newcomer(address), "Ulla Come", Language.EN);
        assertThat(people.shown(ulla, Language.EN)).map(Person::name).contains("Ulla Come");
    }

    @Test
    void one_press_takes_it_back_and_forgets_who_they_are() throws Exception {
        var ulla = ulla();
        var link = stops.all(ulla.id()).getPath();
        mvc.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Take it")));
        assertThat(support.count(idea.id())).isEqualTo(2);

        mvc.perform(post(link)).andExpect(status().isOk());

        assertThat(support.count(idea.id())).isEqualTo(1);
        assertThat(people.withAddress(address)).isEmpty();
        assertThat(received.by(address)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> onBehalf.record(anna, idea.id(), new Newcomer(address.value(), "Ulla"), ""))
                .returns("identity.refused.emailLeft", Refusal::key);
    }

    @Test
    void a_second_press_says_that_it_is_taken_back_already() throws Exception {
        var link = stops.all(ulla().id()).getPath();
        mvc.perform(post(link)).andExpect(status().isOk());
        mvc.perform(post(link))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("It is taken back already")));
        mvc.perform(get(link)).andExpect(content().string(Matchers.containsString("It is taken back already")));
        assertThat(support.count(idea.id())).isEqualTo(1);
    }

    @Test
    void whoever_has_come_stops_mail_by_the_same_link_and_loses_nothing() throws Exception {
        var come = signIn.join(new SignIn.Newcomer(address), "Ulla Come", Language.EN);
        mvc.perform(post(stops.all(come.id()).getPath())).andExpect(status().isOk());
        assertThat(support.count(idea.id())).isEqualTo(2);
        assertThat(people.withAddress(address)).isPresent();
    }

    @Test
    void a_person_who_came_while_somebody_looked_loses_nothing_by_the_press() {
        var seen = ulla();
        signIn.join(new SignIn.Newcomer(address), "Ulla Come", Language.EN);

        assertThat(unwilling.takeBack(seen)).isFalse();

        assertThat(people.withAddress(address)).map(Person::name).contains("Ulla Come");
        assertThat(support.count(idea.id())).isEqualTo(2);
    }

    @Test
    void an_idea_that_is_withheld_for_a_moment_is_told_of_when_it_is_back() {
        withheld("NOW(6)");
        assertThat(received.by(address)).isEmpty();
        withheld("NULL");
        clock.pass(Duration.ofHours(1));
        assertThat(received.by(address)).hasSize(1);
    }

    private void withheld(String when) {
        jdbc.sql("UPDATE ideas_idea SET withheld_at = " + when + " WHERE id = :id")
                .param("id", idea.id().value())
                .update();
    }

    @Test
    void one_that_was_tried_too_often_is_seen_and_tried_again_by_an_administrator() {
        var ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN);
        for (var day = 0; day < 12; day++) {
            mails.of(notices, mail -> {
                        throw new NotTakenException(Why.LATER, "451 Try again later");
                    })
                    .sendAll();
            clock.pass(Duration.ofDays(1));
        }
        assertThat(received.by(address)).isEmpty();
        var ulla = ulla().id();
        assertThat(deliveries.tally(ada).failed()).isPositive();
        assertThat(deliveries
                        .mails(ada, Sort.NOTICES, Which.FAILED, null, 1_000)
                        .items())
                .filteredOn(mail -> ulla.equals(mail.to()))
                .singleElement()
                .returns("451 Try again later", Delivery::words)
                .returns(idea.id().value(), Delivery::idea);

        assertThat(deliveries.retry(ada)).isPositive();
        assertThat(received.by(address)).hasSize(1);
        assertThat(deliveries.mails(ada, Sort.NOTICES, Which.SENT, null, 1_000).items())
                .extracting(Delivery::to)
                .contains(ulla);
    }

    @Test
    void what_was_undone_before_the_mail_left_is_told_to_nobody() {
        onBehalf.undo(anna, idea.id(), ulla().id());
        assertThat(received.by(address)).isEmpty();
    }

    @Test
    void a_customer_whom_we_know_is_told_by_whom_it_was_noted_until_it_is_taken_back() {
        var maja = cast.customer();
        onBehalf.record(anna, idea.id(), maja.id(), "on the phone");
        tell.all();
        var told = notifications.latest(maja, null, 5).items();
        assertThat(told).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(Notification.Kind.VOICED);
            assertThat(news.by()).isEqualTo(anna);
            assertThat(news.words()).isEqualTo("on the phone");
        });
        clock.pass(TellingPolicy.GATHERING.plusSeconds(1));
        mails.all().sendAll();
        assertThat(mailbox.latest())
                .anySatisfy(kept -> assertThat(kept.mail().text()).contains("noted for you", idea.title()));

        support.withdraw(maja, idea.id());
        assertThat(notifications.latest(maja, null, 5).items()).isEmpty();
    }
}
