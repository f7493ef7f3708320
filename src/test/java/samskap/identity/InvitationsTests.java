package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.identity.Invitations.Invitation;
import samskap.identity.Leaving.Texts;
import samskap.mail.KeptMail;
import samskap.mail.Mailbox;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class InvitationsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("/invitation/([\\w-]{43})");

    private final Invitations invitations;
    private final Directory directory;
    private final People people;
    private final Leaving leaving;
    private final Mailbox mailbox;
    private final TestClock clock;
    private final Cast cast;
    private Person ada;
    private String address = "";

    InvitationsTests(
            Invitations invitations,
            Directory directory,
            People people,
            Leaving leaving,
            Mailbox mailbox,
            TestClock clock,
            Cast cast) {
        this.invitations = invitations;
        this.directory = directory;
        this.people = people;
        this.leaving = leaving;
        this.mailbox = mailbox;
        this.clock = clock;
        this.cast = cast;
        ada = cast.customer();
    }

    @BeforeEach
    void stage() {
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        address = "invited" + NUMBER.incrementAndGet() + "@example.org";
    }

    @Test
    void the_mail_comes_from_whoever_invites_in_the_language_that_was_chosen() {
        invite(Role.OWNER, Language.SV);
        var mail = mail();
        assertThat(mail.from()).startsWith("Ada Norén på Nordkök <").doesNotContainIgnoringCase("reply");
        assertThat(mail.mail().subject()).isEqualTo("Ada Norén bjuder in dig till Nordkök");
        assertThat(mail.mail().text()).contains("produktägare", "/invitation/", "någon på Nordkök läser det");
        assertThat(mail.mail().html()).contains("lang=\"sv\"");
    }

    @Test
    void a_newcomer_joins_with_a_name_and_has_the_role() {
        invite(Role.OWNER, Language.NB);
        var person = invitations.accept(secret(), " Nora  Lie ");
        assertThat(person.name()).isEqualTo("Nora Lie");
        assertThat(person.language()).isEqualTo(Language.NB);
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.OWNER);
        assertThat(people.withAddress(new EmailAddress(address))).contains(person);
        assertThat(invitations.open(ada)).extracting(Invitation::address).doesNotContain(new EmailAddress(address));
    }

    @Test
    void somebody_who_is_here_keeps_what_they_have_and_gets_the_role() {
        var anna = cast.employee("Anna Berg");
        address = people.addressOf(anna.id()).value();
        invite(Role.LEADER, Language.EN);
        assertThat(invitations.isKnown(invitations.find(secret()).orElseThrow()))
                .isTrue();
        var person = invitations.accept(secret(), null);
        assertThat(person.id()).isEqualTo(anna.id());
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.LEADER);
    }

    @Test
    void looking_at_the_link_does_not_use_it() {
        invite(Role.EMPLOYEE, Language.EN);
        assertThat(invitations.find(secret())).isPresent();
        assertThat(invitations.find(secret())).isPresent();
        assertThat(people.withAddress(new EmailAddress(address))).isEmpty();
    }

    @Test
    void a_link_works_once_however_many_use_it_at_once() throws Exception {
        invite(Role.EMPLOYEE, Language.EN);
        var secret = secret();
        var won = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 6; n++) {
                threads.submit(() -> {
                    invitations.accept(secret, "Nora Lie");
                    return won.incrementAndGet();
                });
            }
        }
        assertThat(won).hasValue(1);
        assertIsVoid(secret);
    }

    @Test
    void a_newcomer_without_a_name_is_asked_and_the_link_stays_good() {
        invite(Role.EMPLOYEE, Language.EN);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invitations.accept(secret(), "  "))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        assertThat(invitations.accept(secret(), "Nora Lie").name()).isEqualTo("Nora Lie");
    }

    @Test
    void what_somebody_who_has_left_had_sent_is_void() {
        var other = cast.person("Olga Ek", "Ran the platform", Role.EMPLOYEE, Role.ADMIN);
        invitations.invite(other, address, Role.EMPLOYEE, Language.EN);
        var secret = secret();
        leaving.forget(other, other.id(), Texts.STAY);
        assertIsVoid(secret);
    }

    @Test
    void a_link_to_a_role_is_good_only_as_long_as_whoever_gave_it_may_give_it() {
        var other = cast.person("Olga Ek", "Ran the platform", Role.EMPLOYEE, Role.ADMIN);
        invitations.invite(other, address, Role.ADMIN, Language.EN);
        var secret = secret();
        directory.change(ada, other.id(), other.roles(), Set.of(Role.EMPLOYEE), "");
        assertIsVoid(secret);
        assertThat(people.withAddress(new EmailAddress(address))).isEmpty();
    }

    @Test
    void a_link_is_good_for_two_weeks() {
        invite(Role.EMPLOYEE, Language.EN);
        var secret = secret();
        clock.pass(Invitations.LIFE.minusMinutes(1));
        assertThat(invitations.find(secret)).isPresent();
        clock.pass(Duration.ofMinutes(2));
        assertIsVoid(secret);
    }

    @Test
    void what_is_taken_back_lets_nobody_in() {
        var invitation = invite(Role.ADMIN, Language.EN);
        var secret = secret();
        invitations.withdraw(ada, invitation.id());
        invitations.withdraw(ada, invitation.id());
        assertIsVoid(secret);
        assertThat(people.withAddress(new EmailAddress(address))).isEmpty();
    }

    @Test
    void what_is_sent_again_has_a_new_link_in_the_name_of_whoever_sends_it() {
        var invitation = invite(Role.EMPLOYEE, Language.EN);
        var first = secret();
        clock.pass(Duration.ofDays(20));
        var eva = cast.person("Eva Noor", "Runs it too", Role.EMPLOYEE, Role.ADMIN);
        invitations.sendAgain(eva, invitation.id());
        assertIsVoid(first);
        assertThat(mail().from()).startsWith("Eva Noor");
        assertThat(invitations.find(secret())).isPresent();
    }

    @Test
    void an_address_is_invited_once_at_a_time_and_a_double_click_sends_one_mail() {
        var invitation = invite(Role.EMPLOYEE, Language.EN);
        assertThat(invite(Role.EMPLOYEE, Language.EN).id()).isEqualTo(invitation.id());
        assertThat(mailbox.latest().stream().filter(this::isToThem).count()).isOne();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invite(Role.OWNER, Language.EN))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("identity.refused.invitedAlready"));
    }

    @Test
    void who_has_the_role_already_is_not_invited_to_it() {
        address = people.addressOf(cast.employee("Anna Berg").id()).value();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invite(Role.EMPLOYEE, Language.EN))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("email"));
    }

    @Test
    void only_administrators_invite() {
        var petra = cast.owner("Petra Öhman");
        var invitation = invite(Role.EMPLOYEE, Language.EN);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> invitations.open(petra));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invitations.invite(petra, "x@example.org", Role.ADMIN, Language.EN));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> invitations.sendAgain(petra, invitation.id()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> invitations.withdraw(petra, invitation.id()));
    }

    private Invitation invite(Role role, Language language) {
        return invitations.invite(ada, address, role, language);
    }

    private boolean isToThem(KeptMail kept) {
        return kept.mail().to().value().equals(address);
    }

    private KeptMail mail() {
        return mailbox.latest().stream().filter(this::isToThem).findFirst().orElseThrow();
    }

    private String secret() {
        var link = LINK.matcher(mail().mail().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void assertIsVoid(String secret) {
        assertThat(invitations.find(secret)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> invitations.accept(secret, "Nora Lie"));
    }
}
