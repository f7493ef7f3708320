package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.administration.Jobs;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.identity.Role;
import samskap.mail.Deliveries;
import samskap.mail.Deliveries.Delivery;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Which;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class NewsLedgerTests {

    private final Deliveries deliveries;
    private final Jobs jobs;
    private final Dialogue dialogue;
    private final FanOut fanOut;
    private final JdbcClient jdbc;
    private final Cast cast;

    NewsLedgerTests(Deliveries deliveries, Jobs jobs, Dialogue dialogue, FanOut fanOut, JdbcClient jdbc, Cast cast) {
        this.deliveries = deliveries;
        this.jobs = jobs;
        this.dialogue = dialogue;
        this.fanOut = fanOut;
        this.jdbc = jdbc;
        this.cast = cast;
    }

    @Test
    void a_mail_that_was_given_up_is_counted_and_tried_again() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var maja = cast.customer();
        var idea = cast.idea(maja);
        dialogue.write(
                cast.employee("Anna Berg"), NewMessage.message(UUID.randomUUID(), idea.id(), null, "We looked at it"));
        fanOut.tellAll();
        var given = jdbc.sql("""
                        UPDATE notification_mail SET outcome = 'FAILED', due_at = NULL, tries = 8, settled_at = NOW()
                        WHERE person_id = :maja
                        """).param("maja", maja.id().value()).update();
        assertThat(given).isPositive();
        assertThat(deliveries.tally(ada).failed()).isGreaterThanOrEqualTo(given);

        assertThat(deliveries.retry(ada)).isGreaterThanOrEqualTo(given);

        assertThat(deliveries.tally(ada).failed()).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_mail WHERE person_id = :maja AND due_at IS NOT NULL")
                        .param("maja", maja.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(given);
        assertThat(deliveries.retry(ada)).isZero();
    }

    @Test
    void a_digest_that_was_given_up_is_one_mail_and_is_seen_though_the_first_thing_that_it_tells_is_gone() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var maja = cast.customer();
        var anna = cast.employee("Anna Berg");
        var before = deliveries.tally(ada).failed();
        for (var n = 0; n < 3; n++) {
            dialogue.write(
                    anna, NewMessage.message(UUID.randomUUID(), cast.idea(maja).id(), null, "We looked at it"));
        }
        fanOut.tellAll();
        jdbc.sql("""
                        UPDATE notification_mail SET outcome = 'FAILED', rhythm = 'DAILY', due_at = NULL,
                          settled_at = NOW(6), parcel = (SELECT MIN(happening_id) FROM notification_told
                                                         WHERE person_id = :maja)
                        WHERE person_id = :maja
                        """).param("maja", maja.id().value()).update();
        assertThat(deliveries.tally(ada).failed()).isEqualTo(before + 1);
        jdbc.sql("DELETE FROM notification_told WHERE person_id = :maja ORDER BY happening_id LIMIT 1")
                .param("maja", maja.id().value())
                .update();

        var listed = deliveries.mails(ada, Sort.NEWS, Which.FAILED, null, 1_000).items().stream()
                .filter(mail -> maja.id().equals(mail.to()))
                .toList();
        assertThat(listed).singleElement().returns("daily", Delivery::what);
        deliveries.resend(ada, Sort.NEWS, listed.getFirst());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_mail WHERE person_id = :maja AND outcome = 'FAILED'")
                        .param("maja", maja.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_work_behind_the_scenes_is_listed_by_module() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        assertThat(jobs.all(ada)).extracting(Jobs.Job::module).contains("scoring", "support", "news", "ideas");
    }

    @Test
    void only_administrators_look_after_it() {
        var petra = cast.owner("Petra Öhman");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> deliveries.tally(petra));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> deliveries.retry(petra));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> jobs.all(petra));
    }
}
