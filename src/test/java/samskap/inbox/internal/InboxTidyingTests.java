package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.inbox.Outcome;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.shared.Sql;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class InboxTidyingTests {

    private final Tidying tidying;
    private final Desk desk;
    private final ReplyAddresses addresses;
    private final Tokens tokens;
    private final Cast cast;
    private final TestClock clock;
    private final JdbcClient jdbc;

    InboxTidyingTests(
            Tidying tidying,
            Desk desk,
            ReplyAddresses addresses,
            Tokens tokens,
            Cast cast,
            TestClock clock,
            JdbcClient jdbc) {
        this.tidying = tidying;
        this.desk = desk;
        this.addresses = addresses;
        this.tokens = tokens;
        this.cast = cast;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** It was settled so long ago. */
    private void ago(SomeMail mail, Duration time) {
        jdbc.sql("UPDATE inbox_mail SET settled_at = :then WHERE mark = :mark")
                .param("then", Sql.at(clock.instant().minus(time)))
                .param("mark", Fingerprint.of(mail.raw()))
                .update();
    }

    private Map<String, Object> row(SomeMail mail) {
        return jdbc.sql("""
                        SELECT m.*, (SELECT COUNT(*) FROM inbox_raw r WHERE r.mail_id = m.id) AS pieces
                        FROM inbox_mail m WHERE mark = :mark
                        """).param("mark", Fingerprint.of(mail.raw())).query().singleRow();
    }

    @Test
    void after_a_month_nothing_is_left_of_a_strangers_mail_but_that_it_came() {
        var mail = SomeMail.from(
                        "Stranger <no-reply@stranger.example>",
                        addresses.mailbox().value())
                .with("Auto-Submitted", "auto-generated")
                .saying("Buy fronts.");
        desk.bring(mail);
        tidying.tidy();
        assertThat(row(mail)).containsEntry("pieces", 1L);

        ago(mail, Duration.ofDays(31));
        tidying.tidy();

        assertThat(row(mail))
                .containsEntry("pieces", 0L)
                .containsEntry("from_line", "")
                .containsEntry("from_address", null)
                .containsEntry("subject", "")
                .containsEntry("words", "")
                .containsEntry("detail", "");
        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.AUTO_REPLY);
    }

    @Test
    void after_a_month_nobody_knows_any_more_whom_we_wrote_to_by_ourselves() {
        var address = "nina" + UUID.randomUUID() + "@example.com";
        var mail = SomeMail.from(address, addresses.mailbox().value()).saying("Quieter drawers.");
        desk.bring(mail);
        desk.answer(sent -> {});
        ago(mail, Duration.ofDays(31));
        tidying.tidy();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM inbox_answer WHERE address = :address")
                        .param("address", address)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_nobody_has_decided_on_for_three_months_goes_nowhere() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var to = tokens.address(new ReplyTo(maja.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant()));
        var mail = SomeMail.from("maja@work.example", to).saying("From elsewhere.");
        assertThat(desk.bring(mail).outcome()).isEqualTo(Outcome.HELD);

        ago(mail, Duration.ofDays(80));
        tidying.tidy();
        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.HELD);
        ago(mail, Duration.ofDays(91));
        tidying.tidy();

        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(row(mail)).containsEntry("pieces", 0L).containsEntry("words", "");
    }
}
