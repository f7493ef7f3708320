package samskap.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.identity.Invitations;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.RateLimits;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class InvitingTests {

    /** The post takes one invitation and is away from then on. */
    private final AtomicReference<String> taken = new AtomicReference<>();

    private final Invitations invitations;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Cast cast;

    InvitingTests(
            InvitationStore store,
            JdbcPeople people,
            JdbcDirectory directory,
            RoleStore roles,
            GivenNames names,
            InOneGo inOneGo,
            RateLimits limits,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            TestClock clock,
            Cast cast) {
        invitations = new Inviting(
                store,
                people,
                directory,
                roles,
                names,
                (invitation, by, path) -> {
                    if (!taken.compareAndSet(null, path)) {
                        throw new IllegalStateException("The post is away");
                    }
                },
                inOneGo,
                limits,
                events,
                clock);
        this.jdbc = jdbc;
        this.clock = clock;
        this.cast = cast;
    }

    @Test
    void an_invitation_that_could_not_be_sent_again_is_as_it_was() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var eva = cast.person("Eva Noor", "Runs it too", Role.EMPLOYEE, Role.ADMIN);
        var sent = invitations.invite(ada, "unsent@example.org", Role.EMPLOYEE, Language.EN);
        clock.pass(Duration.ofDays(2));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> invitations.sendAgain(eva, sent.id()));

        assertThat(invitations.find(taken.get().substring(Invitations.PATH.length())))
                .contains(sent);
        assertThat(jdbc.sql("SELECT act FROM audit_entry WHERE thing_kind = 'INVITATION' AND thing_id = :id")
                        .param("id", sent.id())
                        .query(String.class)
                        .list())
                .containsExactly("people.invited");
    }
}
