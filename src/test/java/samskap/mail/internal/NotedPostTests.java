package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.identity.EmailAddress;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mail.Deliveries;
import samskap.mail.Deliveries.Delivery;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Which;
import samskap.mail.Mail;
import samskap.mail.NotTakenException;
import samskap.mail.NotTakenException.Why;
import samskap.mail.Post;
import samskap.mail.internal.DirectPost.Kind;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class NotedPostTests {

    private final JdbcClient jdbc;
    private final InOneGo inOneGo;
    private final Deliveries deliveries;
    private final DirectLedger ledger;
    private final MailData data;
    private final TestClock clock;
    private final Person ada;
    private final EmailAddress nina = new EmailAddress("nina" + UUID.randomUUID() + "@example.com");
    private final Mail code = new Mail(nina, Language.EN, "040 719 is your code", "040 719", "<b>040 719</b>", null);

    NotedPostTests(
            JdbcClient jdbc,
            InOneGo inOneGo,
            Deliveries deliveries,
            DirectLedger ledger,
            MailData data,
            Cast cast,
            TestClock clock) {
        this.jdbc = jdbc;
        this.inOneGo = inOneGo;
        this.deliveries = deliveries;
        this.ledger = ledger;
        this.data = data;
        this.clock = clock;
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
    }

    private NotedPost by(Post post) {
        return new NotedPost(post, new Pace(new Pace.Settings(0, Map.of(), 1)), jdbc, inOneGo, clock);
    }

    private List<Delivery> mails(Which which) {
        return deliveries.mails(ada, Sort.DIRECT, which, null, 1_000).items().stream()
                .filter(mail -> nina.equals(mail.address()))
                .toList();
    }

    @Test
    void what_left_is_written_down_and_never_what_it_says() {
        by(mail -> {}).send(Kind.CODE, code);
        assertThat(mails(Which.SENT)).singleElement().returns("code", Delivery::what);
        assertThat(jdbc.sql("SELECT * FROM mail_direct WHERE address = :nina")
                        .param("nina", nina.value())
                        .query()
                        .singleRow()
                        .toString())
                .doesNotContain("040 719", "040719", "your code");
    }

    @Test
    void whoever_waited_takes_out_what_left_for_them_and_nothing_of_others() {
        by(mail -> {}).send(Kind.CODE, code);
        var section = data.sections().getLast();
        assertThat(takenOut(section.query(), nina))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("kind", "code").containsEntry("outcome", "SENT"));
        assertThat(takenOut(section.query(), new EmailAddress("other" + UUID.randomUUID() + "@example.com")))
                .isEmpty();
    }

    private List<Map<String, Object>> takenOut(String query, EmailAddress address) {
        return jdbc.sql(query).param("address", address.value()).query().listOfRows();
    }

    @Test
    void what_did_not_leave_is_told_to_whoever_waits_and_to_administrators_with_the_servers_words() {
        var before = deliveries.tally(ada, Sort.DIRECT).failed();
        assertThatExceptionOfType(NotTakenException.class)
                .isThrownBy(() -> by(mail -> {
                            throw new NotTakenException(Why.LATER, "451 4.3.0 Try again later");
                        })
                        .send(Kind.INVITATION, code));
        assertThat(mails(Which.FAILED))
                .singleElement()
                .returns("invitation", Delivery::what)
                .returns("451 4.3.0 Try again later", Delivery::words);
        assertThat(deliveries.tally(ada, Sort.DIRECT).failed()).isEqualTo(before + 1);
        deliveries.retry(ada);
        assertThat(mails(Which.FAILED)).as("nobody sends an old code again").hasSize(1);
    }

    @Test
    void an_address_that_somebody_mistyped_is_no_failure_of_the_server() {
        var before = deliveries.tally(ada, Sort.DIRECT).failed();
        assertThatExceptionOfType(NotTakenException.class)
                .isThrownBy(() -> by(mail -> {
                            throw new NotTakenException(Why.NO_MAILBOX, "550 5.1.1 No such user");
                        })
                        .send(Kind.CODE, code));
        assertThat(mails(Which.FAILED)).hasSize(1);
        assertThat(deliveries.tally(ada, Sort.DIRECT).failed()).isEqualTo(before);
    }

    @Test
    void after_two_weeks_nobody_knows_of_it_any_more() {
        by(mail -> {}).send(Kind.CODE, code);
        clock.pass(Duration.ofDays(15));
        ledger.tidy();
        assertThat(mails(Which.SENT)).isEmpty();
    }
}
