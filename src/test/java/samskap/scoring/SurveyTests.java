package samskap.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Backing;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.NewIdea;
import samskap.ideas.Topic;
import samskap.identity.EmailAddress;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.scoring.Survey.Sign;
import samskap.scoring.Survey.Theme;
import samskap.shared.Language;
import samskap.shared.Sql;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;
import samskap.testing.TestClock;

@ModuleTest
@RanksEverything
class SurveyTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Values values;
    private final Comparing comparing;
    private final Backing backing;
    private final Ideas ideas;
    private final Journey journey;
    private final People people;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Cast cast;

    SurveyTests(
            Values values,
            Comparing comparing,
            Backing backing,
            Ideas ideas,
            Journey journey,
            People people,
            JdbcClient jdbc,
            TestClock clock,
            Cast cast) {
        this.values = values;
        this.comparing = comparing;
        this.backing = backing;
        this.ideas = ideas;
        this.journey = journey;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
        this.cast = cast;
    }

    @Test
    void twenty_supporters_within_an_hour_are_seen_and_told_with_the_idea() {
        var idea = cast.idea();
        clock.pass(Duration.ofDays(3));
        support(idea, 20);
        assertThat(about(idea)).singleElement().satisfies(sign -> {
            assertThat(sign.key()).isEqualTo("scoring.sign.burst");
            assertThat(sign.arguments().getFirst()).isEqualTo(20);
        });
    }

    @Test
    void an_idea_that_everybody_supports_on_its_first_day_is_news() {
        var idea = cast.idea();
        support(idea, 20);
        assertThat(about(idea)).isEmpty();
    }

    @Test
    void a_crowd_from_one_organisation_is_told_by_its_domain_and_one_from_a_mail_provider_is_not() {
        var pushed = cast.idea();
        var liked = cast.idea();
        IntStream.range(0, 30).forEach(n -> support(cast.idea(), 1));
        IntStream.range(0, 9).forEach(n -> {
            backing.support(at("acme.example"), pushed.id(), true);
            backing.support(at("hotmail.se"), liked.id(), true);
        });
        assertThat(about(pushed)).singleElement().satisfies(sign -> {
            assertThat(sign.key()).isEqualTo("scoring.sign.oneGroup");
            assertThat(sign.arguments()).isEqualTo(List.of(9, 10, "acme.example"));
        });
        assertThat(about(liked)).isEmpty();
    }

    @Test
    void an_answer_that_was_changed_counts_once_and_one_that_was_taken_back_not_at_all() {
        IntStream.range(0, 8).forEach(n -> cast.idea());
        values.upToDate(SOON);
        var oneSided = cast.customer("Lena Left");
        var undecided = cast.customer("Ulla Undecided");
        for (var n = 0; n < 14; n++) {
            answer(oneSided, Choice.LEFT);
            answer(undecided, Choice.RIGHT);
        }
        jdbc.sql("""
                        INSERT INTO scoring_answer (pair_id, choice, answered_at)
                        SELECT p.id, IF(ROW_NUMBER() OVER (ORDER BY p.id) % 2 = 0, 'LEFT', 'OPEN'), :at FROM scoring_pair p WHERE p.person_id = :person
                        """)
                .param("at", Sql.at(clock.instant()))
                .param("person", undecided.id().value())
                .update();
        assertThat(signs())
                .filteredOn(sign -> sign.key().equals("scoring.sign.oneSided"))
                .extracting(sign -> sign.arguments().getFirst())
                .contains("Lena Left")
                .doesNotContain("Ulla Undecided");
    }

    @Test
    void enough_is_heard_of_a_topic_when_many_customers_say_the_same_few_things() {
        var topic = journey.topics().getFirst();
        var before = theme(topic);
        var idea = ideas.share(
                cast.customer(),
                new NewIdea(UUID.randomUUID(), "A thing that many say\nIt is.", null, null, topic, null));
        support(idea, 30);
        backing.support(cast.employee("Anna Berg"), idea.id(), true);
        var after = theme(topic);
        assertThat(after.people() - before.people()).isEqualTo(31);
        assertThat(after.unheard()).isLessThanOrEqualTo(before.unheard());
    }

    private Theme theme(Topic topic) {
        values.upToDate(SOON);
        return values.survey(cast.owner("Petra Owner")).themes().stream()
                .filter(theme -> theme.topic().equals(topic))
                .findFirst()
                .orElse(new Theme(topic, 0, 1, false));
    }

    private void answer(Person person, Choice choice) {
        var voter = Voter.of(person);
        var pair = comparing.next(voter).orElseThrow();
        clock.pass(Duration.ofMinutes(1));
        comparing.answer(voter, pair.id(), choice);
    }

    private void support(Idea idea, int many) {
        for (var n = 0; n < many; n++) {
            backing.support(cast.customer(), idea.id(), true);
        }
    }

    private Person at(String domain) {
        var address = new EmailAddress("p" + UUID.randomUUID() + "@" + domain);
        return people.add(new NewPerson(
                address, "Otto Owen", Language.EN, Set.of(Role.CUSTOMER), null, LocalDate.of(2024, 1, 1)));
    }

    private List<Sign> signs() {
        values.upToDate(SOON);
        return values.survey(cast.owner("Petra Owner")).signs();
    }

    private List<Sign> about(Idea idea) {
        return signs().stream()
                .filter(sign -> sign.idea() != null && sign.idea().id().equals(idea.id()))
                .toList();
    }
}
