package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.mail.Bounces;
import samskap.mail.Conversation;
import samskap.mail.Mail;
import samskap.mail.NotTakenException;
import samskap.mail.NotTakenException.Why;
import samskap.mail.Post;
import samskap.mail.ReplyTo;
import samskap.mail.internal.Rounds;
import samskap.notification.Following;
import samskap.notification.MailChoice;
import samskap.notification.Notifications;
import samskap.notification.Rhythm;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class MailRoundTests {

    private final FanOut fanOut;
    private final NewsOutbox outbox;
    private final Bounces bounces;
    private final InOneGo inOneGo;
    private final Rounds rounds;
    private final People people;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Notifications notifications;
    private final Following following;
    private final MailChoice mailChoice;
    private final Cast cast;
    private final Crowd crowd;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final List<Mail> sent = new ArrayList<>();

    private Person maja;
    private Person anna;
    private Idea idea;

    MailRoundTests(
            FanOut fanOut,
            NewsOutbox outbox,
            Bounces bounces,
            InOneGo inOneGo,
            Rounds rounds,
            People people,
            Ideas ideas,
            Dialogue dialogue,
            Notifications notifications,
            Following following,
            MailChoice mailChoice,
            Cast cast,
            Crowd crowd,
            TestClock clock,
            JdbcClient jdbc) {
        this.fanOut = fanOut;
        this.outbox = outbox;
        this.bounces = bounces;
        this.inOneGo = inOneGo;
        this.rounds = rounds;
        this.people = people;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.notifications = notifications;
        this.following = following;
        this.mailChoice = mailChoice;
        this.cast = cast;
        this.crowd = crowd;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void stage() {
        // What other tests left in the outbox is not for this one.
        jdbc.sql("UPDATE notification_mail SET due_at = NULL").update();
        clock.byDay();
        maja = cast.customer();
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja, "One delivery day\nFourteen pallets came on three days.");
    }

    @Test
    void an_answer_comes_in_the_name_of_who_gave_it_with_their_words_and_the_ideas() {
        say(Kind.ANSWER, "We bring it all on *one* day.");
        round(sent::add).sendAll();

        var mail = only();
        var conversation = Objects.requireNonNull(mail.conversation());
        assertThat(mail.to()).isEqualTo(people.addressOf(maja.id()));
        assertThat(mail.subject()).isEqualTo("Re: One delivery day");
        assertThat(conversation.from()).isEqualTo("Anna Berg at Nordkök");
        assertThat(conversation.root()).isEqualTo("idea-" + idea.id().value());
        assertThat(mail.html())
                .contains("<em>one</em>", "Anna Berg has answered", "One delivery day", "Fourteen pallets");
        assertThat(mail.text())
                .contains(
                        "We bring it all on *one* day.",
                        "because you shared the idea",
                        idea.path() + "#m",
                        "/unsubscribe/");
        assertThat(mail.text() + mail.html()).doesNotContain("!notification", "You have a notification");
    }

    @Test
    void a_customer_writes_through_the_company_and_is_not_at_it() {
        dialogue.write(cast.customer("Erik Lundin"), NewMessage.message(UUID.randomUUID(), idea.id(), null, "Me too"));
        fanOut.tellAll();
        gather();
        round(sent::add).sendAll();
        assertThat(conversation().from()).isEqualTo("Erik Lundin via Nordkök");
    }

    @Test
    void a_change_of_status_is_the_subject_and_its_reason_the_words_in_the_readers_language() {
        people.speak(maja.id(), Language.SV);
        ideas.move(anna, idea.id(), Status.SHARED, Status.PLANNED, "Vi har bilar från maj.");
        fanOut.tellAll();
        gather();
        round(sent::add).sendAll();
        assertThat(only().subject()).isEqualTo("Planerad: One delivery day");
        assertThat(only().text()).contains("Anna Berg har ändrat status till: Planerad", "Vi har bilar från maj.");
    }

    @Test
    void what_was_sent_is_never_sent_again() {
        say(Kind.ANSWER, "Once");
        round(sent::add).sendAll();
        clock.pass(Duration.ofDays(3));
        round(sent::add).sendAll();
        assertThat(sent).hasSize(1);
    }

    @Test
    void killed_before_the_mail_left_it_is_sent_after_a_while() {
        say(Kind.ANSWER, "Not lost");
        // Taken, and then nobody is there any more.
        inOneGo.run(() -> outbox.take(clock.instant(), Rounds.LEASE, 10));
        round(sent::add).sendAll();
        assertThat(sent).as("somebody else has it").isEmpty();

        clock.pass(Rounds.LEASE.plusSeconds(1));
        round(sent::add).sendAll();
        assertThat(sent).hasSize(1);
    }

    @Test
    void killed_between_the_mail_server_and_us_the_second_one_has_the_same_message_id() {
        say(Kind.ANSWER, "Perhaps twice");
        assertThatExceptionOfType(Killed.class)
                .isThrownBy(() -> round(mail -> {
                            sent.add(mail);
                            throw new Killed();
                        })
                        .sendAll());
        clock.pass(Rounds.LEASE.plusSeconds(1));
        round(sent::add).sendAll();
        assertThat(sent).hasSize(2);
        assertThat(sent.stream()
                        .map(mail -> Objects.requireNonNull(mail.conversation()).id())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_mail_server_that_is_away_is_asked_again_later_and_later() {
        say(Kind.ANSWER, "Patience");
        var tries = new ArrayList<Mail>();
        Post away = mail -> {
            tries.add(mail);
            throw new NotTakenException(Why.LATER, "451 Try again later");
        };
        round(away).sendAll();
        round(away).sendAll();
        assertThat(tries).as("not before a minute has passed").hasSize(1);
        clock.pass(Duration.ofSeconds(61));
        round(away).sendAll();
        assertThat(tries).hasSize(2);
        clock.pass(Duration.ofMinutes(6));
        round(sent::add).sendAll();
        assertThat(sent).hasSize(1);
    }

    @Test
    void what_is_refused_for_days_is_given_up() {
        say(Kind.ANSWER, "No such mailbox");
        for (var day = 0; day < 12; day++) {
            round(mail -> {
                        throw new NotTakenException(Why.LATER, "451 Try again later");
                    })
                    .sendAll();
            clock.pass(Duration.ofDays(1));
        }
        round(sent::add).sendAll();
        assertThat(sent).isEmpty();
        assertThat(outcome()).isEqualTo("FAILED");
    }

    @Test
    void nothing_leaves_that_was_taken_back_or_is_unwanted_by_then() {
        var mistake = say(Kind.ANSWER, "A mistake");
        dialogue.withdraw(anna, mistake);
        round(sent::add).sendAll();
        say(Kind.ANSWER, "Unheard");
        following.mute(maja, idea.id());
        round(sent::add).sendAll();
        assertThat(sent).isEmpty();
        assertThat(outcome()).isEqualTo("DROPPED");
    }

    @Test
    void whoever_says_no_to_mail_gets_none_that_waits_either() {
        say(Kind.ANSWER, "Too late");
        mailChoice.choose(maja, Rhythm.NEVER);
        round(sent::add).sendAll();
        assertThat(sent).isEmpty();
    }

    @Test
    void a_digest_comes_once_a_day_with_what_others_did_and_nobody_has_read_yet() {
        mailChoice.choose(maja, Rhythm.DAILY);
        var other = cast.idea(maja, "A quieter oven\nIt hums.");
        say(Kind.ANSWER, "Read before breakfast");
        notifications.readIdea(maja, idea.id());
        say(Kind.ANSWER, "First");
        say(Kind.QUESTION, "Second?");
        dialogue.write(maja, NewMessage.message(UUID.randomUUID(), idea.id(), null, "My own word"));
        ideas.move(anna, other.id(), Status.SHARED, Status.PLANNED, "We try it.");
        fanOut.tellAll();
        round(sent::add).sendAll();
        assertThat(sent.stream().filter(this::isMajas)).isEmpty();

        clock.pass(Duration.ofHours(25));
        round(sent::add).sendAll();
        var majas = sent.stream().filter(this::isMajas).toList();
        assertThat(majas).hasSize(1);
        var digest = majas.getFirst();
        assertThat(digest.subject()).isEqualTo("What happened to 2 ideas since yesterday");
        assertThat(digest.text())
                .contains("First", "Second?", "We try it.", "One delivery day", "A quieter oven")
                .doesNotContain("Read before breakfast", "My own word");
        clock.pass(Duration.ofHours(25));
        round(sent::add).sendAll();
        assertThat(sent.stream().filter(this::isMajas)).hasSize(1);
    }

    @Test
    void what_happens_to_an_idea_within_minutes_is_one_mail_and_a_repeat_of_it_says_the_same() {
        ideas.move(anna, idea.id(), Status.SHARED, Status.PLANNED, "We have the lorries.");
        fanOut.tellAll();
        gather();
        round(mail -> {
                    throw new NotTakenException(Why.LATER, "451 Try again later");
                })
                .sendAll();
        say(Kind.ANSWER, "It starts in May.");
        round(sent::add).sendAll();
        assertThat(sent).as("nobody reads the answer before what it follows").isEmpty();

        clock.pass(Duration.ofMinutes(2));
        round(sent::add).sendAll();
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().text()).contains("We have the lorries.").doesNotContain("It starts in May.");
        assertThat(sent.getLast().text()).contains("It starts in May.");

        sent.clear();
        ideas.move(anna, idea.id(), Status.PLANNED, Status.BEING_TRIED, "It is being built.");
        say(Kind.ANSWER, "Look at it on Friday.");
        round(sent::add).sendAll();
        assertThat(only().text()).contains("It is being built.", "Look at it on Friday.");
        gather();
        round(sent::add).sendAll();
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_note_among_colleagues_never_shares_a_mail_with_what_customers_read_and_its_answer_stays_inside() {
        var petra = cast.owner("Petra Öberg");
        following.follow(petra, idea.id());
        say(Kind.ANSWER, "For everybody");
        say(Kind.NOTE, "For us");
        gather();
        round(sent::add).sendAll();
        assertThat(sent.stream().filter(this::isMajas))
                .hasSize(1)
                .noneMatch(mail -> mail.text().contains("For us"));
        var petras = sent.stream().filter(mail -> !isMajas(mail)).toList();
        assertThat(petras).hasSize(2);
        petras.forEach(mail -> assertThat(
                        Objects.requireNonNull(mail.conversation()).reply().purpose())
                .isEqualTo(mail.text().contains("For us") ? ReplyTo.Purpose.NOTE : ReplyTo.Purpose.ANSWER));
    }

    @Test
    void the_answers_address_says_whose_it_is_and_what_it_answers_and_the_line_to_write_above_comes_first() {
        var said = say(Kind.ANSWER, "Do answer");
        round(sent::add).sendAll();
        var reply = conversation().reply();
        assertThat(reply.person()).isEqualTo(maja.id());
        assertThat(reply.idea()).isEqualTo(idea.id().value());
        assertThat(reply.message()).isEqualTo(said.value());
        assertThat(only().text()).startsWith("— Write above this line —\n");
        assertThat(only().html()).contains("— Write above this line —");
    }

    @Test
    void a_mailbox_that_is_not_there_stops_mail_until_somebody_says_that_it_is() {
        say(Kind.ANSWER, "No such mailbox");
        round(mail -> {
                    throw new NotTakenException(Why.NO_MAILBOX, "550 5.1.1 No such user");
                })
                .sendAll();
        assertThat(outcome()).isEqualTo("FAILED");
        assertThat(bounces.of(maja.id()))
                .hasValueSatisfying(bounced -> assertThat(bounced.words()).isEqualTo("550 5.1.1 No such user"));

        say(Kind.ANSWER, "Not even tried");
        round(sent::add).sendAll();
        assertThat(sent).isEmpty();
        assertThat(outcome()).isEqualTo("UNREACHABLE");

        bounces.tryAgain(maja, maja.id());
        say(Kind.ANSWER, "It works again");
        round(sent::add).sendAll();
        assertThat(only().text()).contains("It works again");
    }

    @Test
    void a_server_that_is_away_is_asked_once_and_what_was_taken_for_it_waits_untried() {
        say(Kind.ANSWER, "One");
        var other = cast.idea(cast.customer("Erik Lundin"));
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), other.id(), null, Kind.ANSWER, "Two", null));
        fanOut.tellAll();
        var tries = new ArrayList<Mail>();
        round(mail -> {
                    tries.add(mail);
                    throw new NotTakenException(Why.AWAY, "Nobody answers");
                })
                .sendAll();
        assertThat(tries).hasSize(1);
        clock.pass(Duration.ofSeconds(61));
        round(sent::add).sendAll();
        assertThat(sent).hasSize(2);
    }

    @Test
    void where_mails_are_many_they_leave_over_several_connections_each_once() {
        crowd.support(60, idea);
        ideas.move(anna, idea.id(), Status.SHARED, Status.PLANNED, "From May.");
        fanOut.tellAll();
        gather();
        var lines = new AtomicInteger();
        var carried = new ConcurrentLinkedQueue<Mail>();
        round(new Post() {
                    @Override
                    public void send(Mail mail) {
                        carried.add(mail);
                    }

                    @Override
                    public Line line() {
                        lines.incrementAndGet();
                        return Post.super.line();
                    }
                })
                .sendAll();
        assertThat(lines).hasValue(4);
        assertThat(carried).hasSize(61).extracting(Mail::to).doesNotHaveDuplicates();
    }

    /** What is gathered leaves by then. */
    private void gather() {
        clock.pass(TellingPolicy.GATHERING.plusSeconds(1));
    }

    private static class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private boolean isMajas(Mail mail) {
        return mail.to().equals(people.addressOf(maja.id()));
    }

    private Rounds.Round round(Post post) {
        return rounds.of(outbox, post);
    }

    private Mail only() {
        assertThat(sent).hasSize(1);
        return sent.getFirst();
    }

    private Conversation conversation() {
        return Objects.requireNonNull(only().conversation());
    }

    private String outcome() {
        return jdbc.sql(
                        "SELECT outcome FROM notification_mail WHERE person_id = :person ORDER BY happening_id DESC LIMIT 1")
                .param("person", maja.id().value())
                .query(String.class)
                .single();
    }

    private MessageId say(Kind kind, String words) {
        var said = dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, words, null));
        fanOut.tellAll();
        return said.id();
    }
}
