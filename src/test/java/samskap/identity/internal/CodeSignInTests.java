package samskap.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import samskap.identity.CodePost;
import samskap.identity.EmailAddress;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.RateLimits;
import samskap.shared.Refusal;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class CodeSignInTests {

    private final SignInCodes codes;
    private final JdbcPeople people;
    private final GivenNames names;
    private final RateLimits limits;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final TestClock clock;

    CodeSignInTests(
            SignInCodes codes,
            JdbcPeople people,
            GivenNames names,
            RateLimits limits,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            TestClock clock) {
        this.codes = codes;
        this.people = people;
        this.names = names;
        this.limits = limits;
        this.inOneGo = inOneGo;
        this.events = events;
        this.clock = clock;
    }

    @Test
    void a_code_that_the_post_did_not_take_is_forgotten_so_that_the_next_press_tries_again() {
        var typed = "closed.office@example.org";
        var closed = signIn((to, code, language) -> {
            throw Refusal.because("mail.refused.notSent");
        });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> closed.sendCode(typed, Language.EN, "192.0.2.200"))
                .returns("mail.refused.notSent", Refusal::key);
        assertThat(codes.lastSentTo(new EmailAddress(typed))).isEmpty();
        var open = signIn((to, code, language) -> {});
        assertThat(open.sendCode(typed, Language.EN, "192.0.2.200")).isEqualTo(new EmailAddress(typed));
    }

    private CodeSignIn signIn(CodePost post) {
        return new CodeSignIn(codes, people, names, post, limits, inOneGo, events, clock);
    }
}
