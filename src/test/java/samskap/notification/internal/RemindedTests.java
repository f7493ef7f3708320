package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Handing;
import samskap.dialogue.Handovers;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise.Outcome;
import samskap.dialogue.Reminders;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mail.Mail;
import samskap.notification.Following;
import samskap.notification.MailChoice;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.notification.Quiet;
import samskap.notification.Reason;
import samskap.notification.Rhythm;
import samskap.shared.Language;
import samskap.shared.Sql;
import samskap.shared.text.TimeAgo;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class RemindedTests {

    private final Reminders reminders;
    private final Handovers handovers;
    private final Dialogue dialogue;
    private final Notifications notifications;
    private final Following following;
    private final MailChoice mailChoice;
    private final MailWriter mails;
    private final MailsOf mailsOf;
    private final People people;
    private final FanOut fanOut;
    private final Cast cast;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Person anna;
    private final Person lena;
    private final Idea idea;

    RemindedTests(
            Reminders reminders,
            Handovers handovers,
            Dialogue dialogue,
            Notifications notifications,
            Following following,
            MailChoice mailChoice,
            MailWriter mails,
            MailsOf mailsOf,
            People people,
            FanOut fanOut,
            Teams teams,
            Cast cast,
            TestClock clock,
            JdbcClient jdbc) {
        this.reminders = reminders;
        this.handovers = handovers;
        this.dialogue = dialogue;
        this.notifications = notifications;
        this.following = following;
        this.mailChoice = mailChoice;
        this.mails = mails;
        this.mailsOf = mailsOf;
        this.people = people;
        this.fanOut = fanOut;
        this.cast = cast;
        this.clock = clock;
        this.jdbc = jdbc;
        anna = cast.employee("Anna Berg");
        lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        idea = cast.idea();
        teams.found(lena, new TeamText("Team " + UUID.randomUUID(), Set.of(anna.id(), lena.id()), Set.of(), Set.of()));
    }

    @Test
    void whoever_promised_is_reminded_even_if_they_have_stopped_the_thread_and_nobody_else_is() {
        promise();
        following.mute(anna, idea.id());
        passDays(2);
        assertThat(told(anna)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Notification.Kind.DUE_SOON);
            assertThat(told.reason()).isEqualTo(Reason.REMINDED);
        });
        assertThat(kinds(cast.find(idea.author()))).doesNotContain(Notification.Kind.DUE_SOON);
        assertThat(told(lena)).isEmpty();
    }

    @Test
    void the_mail_comes_from_the_product_leads_to_the_promise_and_leaves_no_more_once_it_is_settled() {
        var promise = promise();
        passDays(5);
        var mail = mailTo(anna);
        assertThat(mail.subject()).isEqualTo("Your promise is due today: " + idea.title());
        assertThat(mail.text()).contains("I bring the part", idea.path() + "#m" + promise.value());
        assertThat(mail.from()).as("nobody but the product").isNull();
        dialogue.settle(anna, promise, Outcome.KEPT, "Done");
        assertThat(kinds(anna)).doesNotContain(Notification.Kind.DUE_TODAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | By %s | EEEE, d MMMM yyyy
                    SV | Senast %s | EEEE d MMMM yyyy
                    NB | Innen %s | EEEE d. MMMM yyyy
                    DA | Senest %s | EEEE 'den' d. MMMM yyyy
                    """)
    void a_mail_about_a_promise_says_by_which_day_in_words_of_its_reader(Language language, String words, String day) {
        promise();
        people.speak(anna.id(), language);
        passDays(2);
        var due = LocalDate.ofInstant(clock.instant(), TimeAgo.HOME).plusDays(3);
        var said = words.formatted(
                DateTimeFormatter.ofPattern(day, language.locale()).format(due));
        var mail = mailTo(anna);
        assertThat(mail.text()).contains(said);
        assertThat(mail.html()).contains(said);
        var reader = cast.find(idea.author());
        people.speak(reader.id(), language);
        assertThat(mailsOf.to(reader))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.text()).contains(said));
    }

    @Test
    void whoever_chooses_a_digest_before_a_reminder_left_gets_it_on_its_day_all_the_same() {
        promise();
        byNight();
        passDays(4);
        mailChoice.choose(anna, Rhythm.WEEKLY);
        assertThat(waitingFor(anna)).containsExactly("AT_ONCE");
        mailChoice.choose(anna, Quiet.NEVER);
        assertThat(dueNow(anna)).isEqualTo(1);
        mailChoice.choose(anna, Rhythm.AT_ONCE);
        assertThat(waitingFor(anna)).containsExactly("AT_ONCE");
        assertThat(dueNow(anna)).isEqualTo(1);
    }

    @Test
    void whoever_chooses_anew_gets_what_is_gathered_no_sooner_and_what_waited_for_a_digest_at_once() {
        mailChoice.choose(lena, Quiet.NEVER);
        following.follow(lena, idea.id());
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "We look at it.", null));
        fanOut.tellAll();
        mailChoice.choose(lena, Quiet.USUAL);
        mailChoice.choose(lena, Quiet.NEVER);
        assertThat(dueNow(lena)).as("it is gathered still").isZero();
        mailChoice.choose(lena, Rhythm.WEEKLY);
        clock.pass(TellingPolicy.GATHERING.plusSeconds(1));
        assertThat(dueNow(lena)).isZero();
        mailChoice.choose(lena, Rhythm.AT_ONCE);
        assertThat(dueNow(lena)).isEqualTo(1);
    }

    private List<String> waitingFor(Person person) {
        return jdbc.sql("SELECT rhythm FROM notification_mail WHERE person_id = :person AND due_at IS NOT NULL")
                .param("person", person.id().value())
                .query(String.class)
                .list();
    }

    private int dueNow(Person person) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_mail WHERE person_id = :person AND due_at <= :now")
                .param("person", person.id().value())
                .param("now", Sql.at(clock.instant()))
                .query(Integer.class)
                .single();
    }

    @Test
    void whoever_leads_hears_of_a_promise_that_is_late_by_whose_it_is() {
        promise();
        passDays(6);
        assertThat(mailTo(lena).subject()).isEqualTo("Anna Berg’s promise is late: " + idea.title());
        assertThat(kinds(anna)).doesNotContain(Notification.Kind.OVERDUE);
    }

    @Test
    void whoever_receives_what_was_handed_over_is_told_so() {
        handovers.handOver(lena, new Handing(UUID.randomUUID(), idea.id(), anna.id(), null, "You know her."));
        fanOut.tellAll();
        assertThat(told(anna)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Notification.Kind.HANDED_OVER);
            assertThat(told.by().id()).isEqualTo(lena.id());
            assertThat(told.words()).isEqualTo("You know her.");
        });
        assertThat(mailTo(anna).text()).contains("Lena Holm hands this over to you");
        assertThat(told(cast.find(idea.author()))).isEmpty();
    }

    private void byNight() {
        var now = clock.instant().atZone(TimeAgo.HOME);
        clock.pass(Duration.between(now, now.plusDays(1).with(LocalTime.of(3, 0))));
    }

    private void passDays(int days) {
        clock.pass(Duration.ofDays(days));
        reminders.remind();
        fanOut.tellAll();
    }

    private List<Notification> told(Person person) {
        // Leaders hear of other tests' promises too.
        return ListOf.all(notifications, person).stream()
                .filter(told -> idea.id().equals(told.about().idea()))
                .toList();
    }

    private List<Notification.Kind> kinds(Person person) {
        return told(person).stream().map(Notification::kind).toList();
    }

    private Mail mailTo(Person person) {
        var latest = told(person).getFirst().id();
        var parcel = new Parcel(person.id(), Rhythm.AT_ONCE, List.of(latest), 1);
        return mails.writer(List.of(parcel)).apply(parcel).orElseThrow();
    }

    private MessageId promise() {
        var due = LocalDate.ofInstant(clock.instant(), TimeAgo.HOME).plusDays(5);
        return dialogue.write(
                        anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.PROMISE, "I bring the part", due))
                .id();
    }
}
