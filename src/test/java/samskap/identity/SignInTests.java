package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.identity.SignIn.Newcomer;
import samskap.identity.SignIn.Welcome;
import samskap.mail.Mailbox;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class SignInTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final SignIn signIn;
    private final People people;
    private final Mailbox mailbox;
    private final TestClock clock;
    private final Cast cast;
    private String typed = "";

    SignInTests(SignIn signIn, People people, Mailbox mailbox, TestClock clock, Cast cast) {
        this.signIn = signIn;
        this.people = people;
        this.mailbox = mailbox;
        this.clock = clock;
        this.cast = cast;
    }

    @BeforeEach
    void somebodyNobodyKnows() {
        typed = "newcomer" + NUMBER.incrementAndGet() + "@example.org";
    }

    @Test
    void a_newcomer_is_asked_their_name_and_is_then_a_customer() {
        var address = askForCode();
        var newcomer = (Newcomer) signIn.confirm(address, codeMailedTo(address));
        var person = signIn.join(newcomer, "  Nils   Prov ", Language.NB);
        assertThat(person.name()).isEqualTo("Nils Prov");
        assertThat(person.roles()).containsExactly(Role.CUSTOMER);
        assertThat(person.language()).isEqualTo(Language.NB);
        assertThat(people.withAddress(address)).contains(person);
    }

    @Test
    void somebody_we_know_is_welcomed_by_the_code_alone() {
        var maja = cast.customer();
        typed = people.addressOf(maja.id()).value();
        var address = askForCode();
        assertThat(signIn.confirm(address, codeMailedTo(address))).isEqualTo(new Welcome(maja));
    }

    @Test
    void the_code_may_be_typed_as_the_mail_shows_it() {
        var address = askForCode();
        var code = codeMailedTo(address);
        assertThat(signIn.confirm(address, " " + code.substring(0, 3) + " " + code.substring(3)))
                .isInstanceOf(Newcomer.class);
    }

    @Test
    void a_code_works_once() {
        var address = askForCode();
        var code = codeMailedTo(address);
        signIn.confirm(address, code);
        assertRefused("identity.refused.codeSpent", () -> signIn.confirm(address, code));
    }

    @Test
    void a_code_lives_for_15_minutes() {
        var address = askForCode();
        var code = codeMailedTo(address);
        clock.pass(Duration.ofMinutes(15));
        assertRefused("identity.refused.codeSpent", () -> signIn.confirm(address, code));
    }

    @Test
    void a_code_bears_five_tries() {
        var address = askForCode();
        var code = codeMailedTo(address);
        for (var attempt = 1; attempt < 5; attempt++) {
            assertRefused("identity.refused.codeWrong", () -> signIn.confirm(address, otherThan(code)));
        }
        assertRefused("identity.refused.codeSpent", () -> signIn.confirm(address, otherThan(code)));
        assertRefused("identity.refused.codeSpent", () -> signIn.confirm(address, code));
    }

    @Test
    void guesses_from_many_windows_share_the_same_five_tries() throws Exception {
        var address = askForCode();
        var wrong = otherThan(codeMailedTo(address));
        Callable<String> guess = () -> {
            try {
                signIn.confirm(address, wrong);
                return "in";
            } catch (Refusal refusal) {
                return refusal.key();
            }
        };
        try (var windows = Executors.newFixedThreadPool(12)) {
            var answers = windows.invokeAll(
                    IntStream.range(0, 12).mapToObj(i -> guess).toList());
            var wrongs = 0;
            for (var answer : answers) {
                wrongs += answer.get().equals("identity.refused.codeWrong") ? 1 : 0;
            }
            assertThat(wrongs).isLessThanOrEqualTo(4);
        }
        assertRefused("identity.refused.codeSpent", () -> signIn.confirm(address, codeMailedTo(address)));
    }

    @Test
    void two_windows_with_the_right_code_let_one_in() throws Exception {
        var address = askForCode();
        var code = codeMailedTo(address);
        Callable<Boolean> enter = () -> {
            try {
                return signIn.confirm(address, code) != null;
            } catch (Refusal refusal) {
                return false;
            }
        };
        try (var windows = Executors.newFixedThreadPool(2)) {
            var entered = 0;
            for (var window : windows.invokeAll(List.of(enter, enter))) {
                entered += window.get() ? 1 : 0;
            }
            assertThat(entered).isEqualTo(1);
        }
    }

    @Test
    void a_new_code_can_be_had_after_a_minute_and_replaces_the_old_one() {
        var address = askForCode();
        var first = codeMailedTo(address);
        assertRefused(SignIn.RESEND_SOON, this::askForCode);
        clock.pass(Duration.ofMinutes(1));
        askForCode();
        var second = codeMailedTo(address);
        if (!first.equals(second)) {
            assertRefused("identity.refused.codeWrong", () -> signIn.confirm(address, first));
        }
        assertThat(signIn.confirm(address, second)).isInstanceOf(Newcomer.class);
    }

    @Test
    void nobody_can_find_out_who_is_here() {
        var known = people.addressOf(cast.customer().id());
        var unknown = new EmailAddress(typed);
        for (var address : List.of(known, unknown)) {
            assertThat(signIn.sendCode(address.value(), Language.EN, "192.0.2.1"))
                    .isEqualTo(address);
            assertRefused(
                    "identity.refused.codeWrong", () -> signIn.confirm(address, otherThan(codeMailedTo(address))));
            assertRefused(SignIn.RESEND_SOON, () -> signIn.sendCode(address.value(), Language.EN, "192.0.2.1"));
        }
    }

    @Test
    void one_place_can_not_mail_the_whole_world() {
        for (var number = 0; number < 30; number++) {
            signIn.sendCode("crowd" + number + typed, Language.EN, "198.51.100.7");
        }
        assertRefused("shared.refused.tooFast", () -> signIn.sendCode("onemore" + typed, Language.EN, "198.51.100.7"));
    }

    @Test
    void what_can_not_be_an_address_is_explained_at_the_field() {
        for (var odd : List.of(
                "",
                "  ",
                "maja",
                "maja@exempel",
                "maja@@exempel.se",
                "a@b.se, c@d.se",
                "a b@c.se",
                "a..b@x.se",
                ".a@x.se",
                "a@-x.se",
                "a@" + "x".repeat(64) + ".se")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> signIn.sendCode(odd, Language.EN, "192.0.2.1"))
                    .returns("email", Refusal::field);
        }
    }

    @Test
    void two_windows_that_tell_the_name_at_once_are_the_same_person() throws Exception {
        var address = askForCode();
        var newcomer = (Newcomer) signIn.confirm(address, codeMailedTo(address));
        Callable<Person> join = () -> signIn.join(newcomer, "Nils Prov", Language.NB);
        try (var windows = Executors.newFixedThreadPool(8)) {
            var ids = new HashSet<PersonId>();
            for (var window : windows.invokeAll(Collections.nCopies(8, join))) {
                ids.add(window.get().id());
            }
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void a_name_has_letters_and_an_end() {
        var address = askForCode();
        var newcomer = (Newcomer) signIn.confirm(address, codeMailedTo(address));
        for (var odd : List.of("", "\u200b \u2800", "x".repeat(81))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> signIn.join(newcomer, odd, Language.EN))
                    .returns("name", Refusal::field);
        }
        assertThat(people.withAddress(address)).isEmpty();
    }

    private EmailAddress askForCode() {
        return signIn.sendCode(typed, Language.EN, "192.0.2." + NUMBER.get());
    }

    private String codeMailedTo(EmailAddress address) {
        return mailbox.latest().stream()
                .filter(kept -> kept.mail().to().equals(address))
                .map(kept -> kept.mail().text().substring(0, 7).replace(" ", ""))
                .findFirst()
                .orElseThrow();
    }

    private static String otherThan(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).returns(key, Refusal::key);
    }
}
