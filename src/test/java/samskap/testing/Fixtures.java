package samskap.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.NewIdea;
import samskap.identity.EmailAddress;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.shared.text.TimeAgo;

/** People and ideas for a test of its own; nobody else ever meets them. */
@TestConfiguration(proxyBeanMethods = false)
public class Fixtures {

    private static final AtomicLong NUMBER = new AtomicLong();

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock(Clock.systemUTC().instant());
    }

    @Bean
    Cast cast(People people, Ideas ideas, Clock clock) {
        return new Cast(people, ideas, clock);
    }

    /** Brings people on stage, and lets them share. */
    public static class Cast {

        private final People people;
        private final Ideas ideas;
        private final Clock clock;

        public Cast(People people, Ideas ideas, Clock clock) {
            this.people = people;
            this.ideas = ideas;
            this.clock = clock;
        }

        /** A day ahead by the clock of the tests, which other tests have moved on. */
        public LocalDate inDays(int days) {
            return LocalDate.ofInstant(clock.instant(), TimeAgo.HOME).plusDays(days);
        }

        public Person customer() {
            return person("Maja Lind", null, Role.CUSTOMER);
        }

        public Person customer(String name) {
            return person(name, null, Role.CUSTOMER);
        }

        public Person employee(String name) {
            return person(name, "Logistics", Role.EMPLOYEE);
        }

        public Person owner(String name) {
            return person(name, "Product owner", Role.EMPLOYEE, Role.OWNER);
        }

        public Person person(String name, String title, Role... roles) {
            var address = new EmailAddress("person" + NUMBER.incrementAndGet() + "@example.com");
            var since = LocalDate.of(2024, 1, 1);
            return people.add(new NewPerson(address, name, Language.EN, Set.of(roles), title, since));
        }

        /** Somebody who is there already. */
        public Person find(PersonId id) {
            return people.find(id).orElseThrow();
        }

        /** An idea by a new customer, with a title that no other test has. */
        public Idea idea() {
            return idea(customer());
        }

        public Idea idea(Person author) {
            return idea(author, "An idea of its own number " + NUMBER.incrementAndGet() + "\nAnd what happened.");
        }

        public Idea idea(Person author, String text) {
            return ideas.share(author, new NewIdea(UUID.randomUUID(), text, null, null, null, null));
        }
    }

    /** What Spring Security knows of a signed-in person. */
    public static Authentication signedIn(Person person) {
        var roles = person.roles().stream().map(Role::authority).toArray(String[]::new);
        var user = User.withUsername(Long.toString(person.id().value()))
                .password("")
                .authorities(roles)
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }
}
