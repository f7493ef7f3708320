package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import samskap.identity.Role;
import samskap.mail.Addressed;
import samskap.mail.Incoming;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.mail.MailCheck.Found;
import samskap.mail.MailCheck.Outcome;
import samskap.mail.MailCheck.Step;
import samskap.mail.NotTakenException;
import samskap.mail.NotTakenException.Why;
import samskap.mail.Post;
import samskap.mail.ReplyTo.Purpose;
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
        var check = check(sent::add, reading());
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
    void a_mail_that_does_not_come_back_in_time_has_failed() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var check = check(sent::add, reading());
        // Each try is known by its second.
        clock.pass(Duration.ofSeconds(2));
        check.run(ada);
        clock.pass(TriedMail.PATIENCE.plusSeconds(1));
        assertThat(check.answer(ada)).contains(Outcome.FAILED);
    }

    @Test
    void where_the_way_in_is_shut_no_answer_is_waited_for() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var shut = new Found(Step.MAILBOX_LOGIN, Outcome.FAILED, "NO Wrong password");
        assertThat(check(sent::add, reading(shut)).run(ada))
                .contains(shut)
                .last()
                .isEqualTo(new Found(Step.ANSWER, Outcome.SKIPPED, ""));
    }

    @ParameterizedTest
    @EnumSource(ReplyMode.class)
    void our_own_mail_is_known_when_it_comes_back_however_answers_find_their_place(ReplyMode mode) throws Exception {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var sender = Sender.of("dialogue@nordkok.example", brand);
        var in = new SignedAddresses(
                sender, new MailSettings(null, mode, "reply.nordkok.example"), SomeKeys.numbered(1), clock);
        check(sent::add, reading(), in).run(ada);

        var back = new MimeMails(sender, in).write(sent.getFirst(), Session.getInstance(new Properties()));
        assertThat(in.isOurs(sent.getFirst().to().value())).isTrue();
        assertThat(in.read(List.of(back.getHeader("To")), List.of(back.getHeader("References"))))
                .isInstanceOfSatisfying(Addressed.Valid.class, known -> {
                    assertThat(known.to().purpose()).isEqualTo(Purpose.CHECK);
                    assertThat(known.to().message())
                            .isEqualTo(Objects.requireNonNull(sent.getFirst().conversation())
                                    .reply()
                                    .message());
                });
    }

    @Test
    void where_nothing_reads_what_comes_in_nothing_is_waited_for() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        assertThat(check(sent::add, new Ways(false, List.of())).run(ada))
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
                reading());
        assertThat(check.run(ada))
                .containsExactly(
                        new Found(Step.SEND, Outcome.FAILED, "550 Not from this sender"),
                        new Found(Step.ANSWER, Outcome.SKIPPED, ""));
    }

    @Test
    void only_administrators_try_it() {
        var petra = cast.owner("Petra Öberg");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(sent::add, reading()).run(petra));
        assertThat(sent).isEmpty();
    }

    private record Ways(boolean isReading, List<Found> tried) implements Incoming {}

    private static Incoming reading(Found... tried) {
        return new Ways(true, List.of(tried));
    }

    private TriedMail check(Post post, Incoming incoming) {
        return check(post, incoming, addresses);
    }

    private TriedMail check(Post post, Incoming incoming, SignedAddresses in) {
        var others = new StaticListableBeanFactory();
        others.addBean("incoming", incoming);
        return new TriedMail(
                others.getBeanProvider(ServerCheck.class),
                others.getBeanProvider(Incoming.class),
                post,
                in,
                settings,
                translations,
                brand,
                links,
                inOneGo,
                clock);
    }
}
