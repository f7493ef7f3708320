package samskap.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import samskap.identity.CodePost;
import samskap.identity.EmailAddress;
import samskap.identity.NewPerson;
import samskap.identity.Person;
import samskap.identity.PersonJoined;
import samskap.identity.Role;
import samskap.identity.SignIn;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

@Service
class CodeSignIn implements SignIn {

    private static final Duration RESEND_AFTER = Duration.ofMinutes(1);
    private static final Limit CODES_PER_ADDRESS = new Limit("code-address", 6, Duration.ofHours(1));
    private static final Limit CODES_PER_ORIGIN = new Limit("code-origin", 30, Duration.ofHours(1));
    private static final Limit TRIES_PER_ADDRESS = new Limit("code-tries", 20, Duration.ofHours(1));

    private final SignInCodes codes;
    private final JdbcPeople people;
    private final GivenNames names;
    private final CodePost post;
    private final RateLimits limits;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodeSignIn(
            SignInCodes codes,
            JdbcPeople people,
            GivenNames names,
            CodePost post,
            RateLimits limits,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.people = people;
        this.names = names;
        this.post = post;
        this.limits = limits;
        this.inOneGo = inOneGo;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public EmailAddress sendCode(String typedAddress, Language language, String client) {
        var address = EmailAddress.of(typedAddress);
        refuseHaste(address);
        limits.take(CODES_PER_ORIGIN, RateLimits.origin(client));
        limits.take(CODES_PER_ADDRESS, address.value());
        // The mail leaves after the code is stored: a code that arrives always works.
        mail(address, codes.renew(address), language);
        return address;
    }

    /** A code that did not leave is forgotten: nobody is told to wait for it. */
    private void mail(EmailAddress address, String code, Language language) {
        try {
            post.send(address, code, language);
        } catch (RuntimeException notSent) {
            codes.forget(address);
            throw notSent;
        }
    }

    private void refuseHaste(EmailAddress address) {
        codes.lastSentTo(address).ifPresent(sent -> {
            var wait = RESEND_AFTER.minus(Duration.between(sent, clock.instant()));
            if (wait.isPositive()) {
                throw Refusal.because(RESEND_SOON, Math.max(1, wait.toSeconds()));
            }
        });
    }

    @Override
    public Result confirm(EmailAddress address, String typedCode) {
        var digits = typedCode.replaceAll("\\D", "");
        if (digits.length() != 6) {
            throw Refusal.of("code", "identity.refused.codeShape");
        }
        limits.take(TRIES_PER_ADDRESS, address.value());
        return switch (codes.spend(address, digits)) {
            case WRONG -> throw Refusal.of("code", "identity.refused.codeWrong");
            case SPENT -> throw Refusal.of("code", "identity.refused.codeSpent");
            case RIGHT -> whoHasCome(address).<Result>map(Welcome::new).orElseGet(() -> new Newcomer(address));
        };
    }

    @Override
    public Person join(Newcomer newcomer, String typedName, Language language) {
        var name = names.checked(typedName);
        var address = newcomer.address();
        return whoHasCome(address).orElseGet(() -> {
            try {
                return inOneGo.run(() -> add(address, name, language));
            } catch (Refusal namedAtOnce) {
                return whoHasCome(address).orElseThrow(() -> namedAtOnce);
            }
        });
    }

    /** Whom a colleague only introduced has not come yet: they say themselves what they are called. */
    private Optional<Person> whoHasCome(EmailAddress address) {
        return people.withAddress(address).filter(person -> !person.isIntroduced());
    }

    private Person add(EmailAddress address, String name, Language language) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var person = people.withAddress(address)
                .map(introduced -> people.comeIn(introduced.id(), name, language, today))
                .orElseGet(
                        () -> people.add(new NewPerson(address, name, language, Set.of(Role.CUSTOMER), null, today)));
        events.publishEvent(new PersonJoined(person.id()));
        return person;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOldCodes() {
        codes.forgetOld();
    }
}
