package samskap.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Customers;
import samskap.identity.EmailAddress;
import samskap.identity.NewPerson;
import samskap.identity.Person;
import samskap.identity.PersonIntroduced;
import samskap.identity.Role;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;
import samskap.shared.text.TimeAgo;

/** Customers in {@code identity_person}. */
@Repository
class JdbcCustomers implements Customers {

    /** More than a busy day at the counter, and too few to collect addresses with. */
    private static final Limit INTRODUCTIONS = new Limit("introduction", 40, Duration.ofDays(1));

    private final JdbcClient jdbc;
    private final NameSearch search;
    private final JdbcPeople people;
    private final GivenNames names;
    private final Marks marks;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcCustomers(
            JdbcClient jdbc,
            NameSearch search,
            JdbcPeople people,
            GivenNames names,
            Marks marks,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.search = search;
        this.people = people;
        this.names = names;
        this.marks = marks;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public List<Person> matching(Person colleague, String typed, int most) {
        colleague.requireStaff();
        var words = CleanText.line(typed);
        if (CleanText.isBlank(words)) {
            return List.of();
        }
        var ids = search.customers(words, most);
        var found = people.find(ids);
        return ids.stream().map(found::get).flatMap(Stream::ofNullable).toList();
    }

    @Override
    public Introduction introduce(Person colleague, String typedAddress, String typedName) {
        colleague.requireStaff();
        var address = EmailAddress.of(typedAddress);
        var known = people.withAddress(address);
        if (known.isPresent()) {
            return known.filter(person -> !person.isStaff())
                    .map(person -> new Introduction(person, false))
                    .orElseThrow(() -> Refusal.of("email", "identity.refused.emailColleague"));
        }
        var name = names.checked(typedName);
        if (marks.leftLately(address)) {
            throw Refusal.of("email", "identity.refused.emailLeft");
        }
        limits.take(INTRODUCTIONS, Long.toString(colleague.id().value()));
        var today = LocalDate.ofInstant(clock.instant(), TimeAgo.HOME);
        var noted = new NewPerson(address, name, colleague.language(), Set.of(Role.CUSTOMER), null, today);
        var person = people.introduce(noted);
        events.publishEvent(new PersonIntroduced(person.id()));
        return new Introduction(person, true);
    }
}
