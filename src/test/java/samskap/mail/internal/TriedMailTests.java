package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import samskap.identity.Role;
import samskap.mail.Incoming;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.mail.MailCheck.Found;
import samskap.mail.MailCheck.Outcome;
import samskap.mail.MailCheck.Step;
import samskap.mail.NotTakenException;
import samskap.mail.NotTakenException.Why;
import samskap.mail.Post;
import samskap.shared.Brand;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Settings;
import samskap.shared.Translations;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class TriedMailTests {

    private final SignedAddresses addresses;
    private final Settings settings;
    private final Translations translations;
    private final Brand brand;
    private final Links links;
    private final InOneGo inOneGo;
    private final TestClock clock;
    private final Cast cast;
    private final List<Mail> sent = new ArrayList<>();

    TriedMailTests(
            SignedAddresses addresses,
            Settings settings,
            Translations translations,
            Brand brand,
            Links links,
            InOneGo inOneGo,
            TestClock clock,
            Cast cast) {
        this.addresses = addresses;
        this.settings = settings;
        this.translations = translations;
        this.brand = brand;
        this.links = links;
        this.inOneGo = inOneGo;
        this.clock = clock;
        this.cast = cast;
    }

    @Test
    void the_answer_is_waited_for_until_our_own_mail_is_read() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var check = check(sent::add, () -> true);
        assertThat(check.run(ada)).extracting(Found::outcome).containsExactly(Outcome.WELL, Outcome.WAITING);
        var reply = Objects.requireNonNull(sent.getFirst().conversation()).reply();
        clock.pass(Duration.ofSeconds(2));
        check.run(ada);
        check.arrived(reply);
        assertThat(check.answer(ada)).as("that was the one before").contains(Outcome.WAITING);
        check.arrived(Objects.requireNonNull(sent.getLast().conversation()).reply());
        assertThat(check.answer(ada)).contains(Outcome.WELL);
    }

    @Test
    void where_nothing_reads_what_comes_in_nothing_is_waited_for() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        assertThat(check(sent::add, () -> false).run(ada))
                .extracting(Found::outcome)
                .containsExactly(Outcome.WELL, Outcome.SKIPPED);
    }

    @Test
    void what_the_server_says_against_it_is_told_and_nothing_is_waited_for() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var check = check(
                mail -> {
                    throw new NotTakenException(Why.REFUSED, "550 Not from this sender");
                },
                () -> true);
        assertThat(check.run(ada))
                .containsExactly(
                        new Found(Step.SEND, Outcome.FAILED, "550 Not from this sender"),
                        new Found(Step.ANSWER, Outcome.SKIPPED, ""));
    }

    @Test
    void only_administrators_try_it() {
        var petra = cast.owner("Petra Öberg");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(sent::add, () -> true).run(petra));
        assertThat(sent).isEmpty();
    }

    private TriedMail check(Post post, Incoming incoming) {
        var others = new StaticListableBeanFactory();
        others.addBean("incoming", incoming);
        return new TriedMail(
                others.getBeanProvider(ServerCheck.class),
                others.getBeanProvider(Incoming.class),
                post,
                addresses,
                settings,
                translations,
                brand,
                links,
                inOneGo,
                clock);
    }
}
