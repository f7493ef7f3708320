package samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import samskap.demo.internal.Sample.SamplePerson;
import samskap.identity.EmailAddress;
import samskap.identity.Invitations;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Language;

/**
 * Tells the sample's story into an empty database, once, in the order in which it happened and in one transaction: an
 * interrupted start leaves nothing half-told. What people think of the ideas follows, and goes on where it was
 * interrupted.
 */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SampleLoader.class);

    private final People people;
    private final SampleStory story;
    private final SampleScoring scoring;
    private final SampleNews news;
    private final SampleModeration moderation;
    private final Invitations invitations;
    private final SampleTeams teams;
    private final SampleMerging merging;
    private final SampleMail mail;
    private final SamplePrograms programs;
    private final SampleMoments moments;
    private final SampleJourney journey;
    private final SampleCustomers customers;
    private final SampleAsking asking;
    private final SampleMandates mandates;
    private final SampleChair chair;
    private final TravellingClock clock;
    private final TransactionTemplate transaction;

    SampleLoader(
            People people,
            SampleStory story,
            SampleScoring scoring,
            SampleNews news,
            SampleModeration moderation,
            Invitations invitations,
            SampleTeams teams,
            SampleMerging merging,
            SampleMail mail,
            SamplePrograms programs,
            SampleMoments moments,
            SampleJourney journey,
            SampleCustomers customers,
            SampleAsking asking,
            SampleMandates mandates,
            SampleChair chair,
            TravellingClock clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.story = story;
        this.scoring = scoring;
        this.news = news;
        this.moderation = moderation;
        this.invitations = invitations;
        this.teams = teams;
        this.merging = merging;
        this.mail = mail;
        this.programs = programs;
        this.moments = moments;
        this.journey = journey;
        this.customers = customers;
        this.asking = asking;
        this.mandates = mandates;
        this.chair = chair;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var began = System.nanoTime();
        var sample = SampleFiles.read();
        if (people.withAddress(addressOf("maja")).isEmpty()) {
            if (people.anybody()) {
                log.warn("People are here already who are not the sample's: its story is not told among theirs."
                        + " Give the demo an empty database.");
                return;
            }
            transaction.executeWithoutResult(status -> tell(sample));
        }
        log.info(
                "Told the sample's story in {} ms",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        Thread.ofPlatform().daemon().name("sample").start(() -> compare(sample));
    }

    /** Nobody has to wait for it: what the ideas are worth fills up while the first visitor looks around. */
    private void compare(Sample sample) {
        try {
            scoring.tellOnce(known(sample), clock.instant());
        } catch (DataAccessException | TransactionException | IllegalStateException stopped) {
            log.info("The sample's comparisons go on at the next start: {}", stopped.getMessage());
        }
    }

    private Map<String, Person> known(Sample sample) {
        var known = new LinkedHashMap<String, Person>();
        sample.people()
                .forEach(person ->
                        people.withAddress(addressOf(person.key())).ifPresent(found -> known.put(person.key(), found)));
        return known;
    }

    private void tell(Sample sample) {
        var cast = cast(sample.people());
        var now = clock.instant();
        var happenings = new ArrayList<Happening>();
        sample.ideas().forEach(idea -> happenings.addAll(story.of(idea, cast, now)));
        happenings.sort(Comparator.comparing(Happening::at));
        happenings.forEach(happening -> clock.at(happening.at(), happening.act()));
        news.tell(Objects.requireNonNull(cast.get("petra")), now);
        moderation.tell(
                List.of(Objects.requireNonNull(cast.get("erik")), Objects.requireNonNull(cast.get("karin"))), now);
        invitations.invite(
                Objects.requireNonNull(cast.get("admin")), addressOf("sofie").value(), Role.OWNER, Language.DA);
        teams.tell(cast, now);
        merging.tell(cast, now);
        mail.tell(cast, now);
        programs.tell(cast, now);
        moments.tell(cast, now);
        journey.tell(cast, now);
        customers.tell(cast, now);
        asking.tell(cast, now);
        mandates.tell(cast, now);
        chair.tell(cast, now);
    }

    private Map<String, Person> cast(List<SamplePerson> sample) {
        var cast = new HashMap<String, Person>();
        sample.forEach(person -> cast.put(person.key(), people.add(newPerson(person))));
        return cast;
    }

    private NewPerson newPerson(SamplePerson person) {
        var since = person.since() == null ? 2020 : person.since();
        return new NewPerson(
                addressOf(person.key()),
                person.name(),
                Language.ofCode(person.lang()).orElseThrow(),
                person.roles().stream()
                        .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                person.title(),
                LocalDate.of(since, 1, 15));
    }

    /** The sample's people live under a name that no mail ever reaches. */
    static EmailAddress addressOf(String key) {
        return new EmailAddress(key + "@nordkok.example");
    }

    /** Something that somebody did at a moment. */
    record Happening(Instant at, Runnable act) {}
}
