package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.inbox.Inbox;
import samskap.inbox.Outcome;
import samskap.mail.Deliveries;
import samskap.mail.Deliveries.Delivery;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Which;
import samskap.mail.Mail;
import samskap.mail.NotTakenException;
import samskap.mail.NotTakenException.Why;
import samskap.mail.Post;
import samskap.mail.ReplyAddresses;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class AnswersLeaveTests {

    private final Desk desk;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final ReplyAddresses addresses;
    private final Deliveries deliveries;
    private final TestClock clock;
    private final People people;
    private final Cast cast;
    private final Person ada;
    private final String nina = "nina" + UUID.randomUUID() + "@example.com";
    private final List<Mail> sent = new ArrayList<>();
    /** Away for her answers alone: those of others, which leave as time passes, stand in no line before them. */
    private final Post away = mail -> {
        if (isHers(mail)) {
            throw new NotTakenException(Why.AWAY, "Connection refused");
        }
    };

    AnswersLeaveTests(
            Desk desk,
            Inbox inbox,
            JdbcClient jdbc,
            ReplyAddresses addresses,
            Deliveries deliveries,
            People people,
            Cast cast,
            TestClock clock) {
        this.desk = desk;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.deliveries = deliveries;
        this.clock = clock;
        this.people = people;
        this.cast = cast;
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        // What other tests left is not for this one.
        desk.answer(mail -> {});
    }

    /** What others waited for may leave as time passes. */
    private void take(Mail mail) {
        if (isHers(mail)) {
            sent.add(mail);
        }
    }

    private boolean isHers(Mail mail) {
        return mail.to().value().equals(nina);
    }

    private SomeMail idea(String words) {
        return SomeMail.from(nina, addresses.mailbox().value()).saying(words);
    }

    private List<Delivery> answers(Which which) {
        return deliveries.mails(ada, Sort.ANSWERS, which, null, 1_000).items().stream()
                .filter(mail -> new EmailAddress(nina).equals(mail.address()))
                .toList();
    }

    @Test
    void while_the_mail_server_is_away_mail_goes_on_coming_in_and_answers_wait_in_line() {
        assertThat(desk.bring(idea("Quieter drawers, please.")).outcome()).isEqualTo(Outcome.DRAFT);
        desk.answer(away);
        assertThat(desk.bring(idea("And softer doors.")).outcome()).isEqualTo(Outcome.DRAFT);
        desk.answer(away);
        assertThat(answers(Which.WAITING)).extracting(Delivery::words).contains("Connection refused");

        clock.pass(Duration.ofMinutes(2));
        desk.answer(this::take);
        assertThat(sent).hasSize(2);
        assertThat(answers(Which.SENT)).hasSize(2).extracting(Delivery::what).containsOnly("confirm");
    }

    @Test
    void what_was_tried_for_days_is_given_up_with_the_servers_words_and_sent_again_by_an_administrator() {
        desk.bring(idea("Quieter drawers, please."));
        for (var day = 0; day < 12; day++) {
            desk.answer(away);
            clock.pass(Duration.ofDays(1));
        }
        desk.answer(this::take);
        assertThat(sent).isEmpty();
        assertThat(answers(Which.FAILED)).singleElement().returns("Connection refused", Delivery::words);

        deliveries.resend(ada, Sort.ANSWERS, answers(Which.FAILED).getFirst());
        desk.answer(this::take);
        assertThat(sent)
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("/drafts/"));
    }

    @Test
    void the_words_of_somebody_known_wait_for_a_colleague_once_what_was_written_back_did_not_arrive() {
        var maja = cast.customer();
        var hers = SomeMail.from(
                        people.addressOf(maja.id()).value(), addresses.mailbox().value())
                .saying("Quieter drawers, please.");
        assertThat(desk.bring(hers).outcome()).isEqualTo(Outcome.DRAFT);
        for (var day = 0; day < 12; day++) {
            desk.answer(mail -> {
                throw new NotTakenException(Why.AWAY, "Connection refused");
            });
            clock.pass(Duration.ofDays(1));
        }
        assertThat(desk.of(hers).outcome()).isEqualTo(Outcome.HELD);
        assertThat(desk.of(hers).why()).isEqualTo(samskap.inbox.Why.UNDELIVERED);
        assertThat(desk.held(ada)).anySatisfy(held -> assertThat(held.words()).contains("Quieter drawers"));
        inbox.drop(ada, desk.of(hers).id());
        assertThat(desk.of(hers).outcome()).isEqualTo(Outcome.DROPPED);
    }

    @Test
    void an_answer_that_is_sent_again_is_the_same_mail() {
        var theirs = idea("Quieter drawers, please.");
        desk.bring(theirs);
        desk.answer(mail -> {
            take(mail);
            away.send(mail);
        });
        clock.pass(Duration.ofMinutes(2));
        desk.answer(this::take);
        assertThat(sent)
                .hasSize(2)
                .extracting(mail -> Objects.requireNonNull(mail.answering()).id())
                .allSatisfy(
                        id -> assertThat(id).startsWith("a" + desk.of(theirs).id() + "."))
                .satisfies(ids -> assertThat(Set.copyOf(ids)).hasSize(1));
    }

    @Test
    void two_answers_to_one_mail_are_two_mails() {
        var theirs = idea("Quieter drawers, please.");
        desk.bring(theirs);
        desk.answer(this::take);
        clock.pass(Duration.ofMinutes(1));
        inbox.again(ada, desk.of(theirs).id());
        desk.look();
        desk.answer(this::take);
        assertThat(sent)
                .hasSize(2)
                .extracting(mail -> Objects.requireNonNull(mail.answering()).id())
                .doesNotHaveDuplicates();
    }

    @Test
    void an_answer_that_took_anothers_place_while_that_one_was_under_way_leaves_too() {
        var theirs = idea("Quieter drawers, please.");
        desk.bring(theirs);
        desk.answer(mail -> {
            take(mail);
            if (isHers(mail) && sent.size() == 1) {
                clock.pass(Duration.ofMinutes(1));
                inbox.again(ada, desk.of(theirs).id());
                desk.look();
            }
        });
        assertThat(sent).hasSize(2);
        assertThat(sent.getLast().text())
                .contains("/drafts/")
                .isNotEqualTo(sent.getFirst().text());
    }

    @Test
    void an_answer_that_says_nothing_any_more_is_not_tried_again() {
        var theirs = idea("Quieter drawers, please.");
        desk.bring(theirs);
        jdbc.sql("UPDATE inbox_answer SET link = '' WHERE mail_id = :mail")
                .param("mail", desk.of(theirs).id())
                .update();
        desk.answer(this::take);
        assertThat(sent).isEmpty();
        assertThat(answers(Which.WAITING)).isEmpty();
        assertThat(answers(Which.FAILED)).isEmpty();
    }

    @Test
    void what_waits_to_be_written_back_is_not_once_its_mail_ended_otherwise() {
        var theirs = idea("Quieter drawers, please.");
        desk.bring(theirs);
        desk.answer(away);
        assertThat(answers(Which.WAITING)).hasSize(1);
        jdbc.sql("UPDATE inbox_raw SET bytes = CONCAT('Auto-Submitted: auto-replied', CHAR(13, 10), bytes)"
                        + " WHERE mail_id = :mail")
                .param("mail", desk.of(theirs).id())
                .update();
        jdbc.sql("UPDATE inbox_mail SET size = (SELECT LENGTH(bytes) FROM inbox_raw WHERE mail_id = :mail)"
                        + " WHERE id = :mail")
                .param("mail", desk.of(theirs).id())
                .update();
        inbox.again(ada, desk.of(theirs).id());
        desk.look();
        assertThat(desk.of(theirs).outcome()).isEqualTo(Outcome.AUTO_REPLY);
        assertThat(answers(Which.WAITING)).isEmpty();
    }
}
