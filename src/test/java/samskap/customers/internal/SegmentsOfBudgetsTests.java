package samskap.customers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.asking.AskLog;
import samskap.asking.AskedSegments;
import samskap.asking.Crowd;
import samskap.asking.Governor;
import samskap.asking.Spared;
import samskap.asking.Turn;
import samskap.customers.Dimension;
import samskap.customers.Dimensions;
import samskap.customers.Dimensions.Wanted;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class SegmentsOfBudgetsTests {

    private final AskedSegments segments;
    private final Dimensions dimensions;
    private final Cast cast;
    private final Person petra;
    private final Dimension home;
    private final Dimension life;

    SegmentsOfBudgetsTests(AskedSegments segments, Dimensions dimensions, Cast cast) {
        this.segments = segments;
        this.dimensions = dimensions;
        this.cast = cast;
        petra = cast.owner("Petra Öhman");
        home = dimension("Home", "House", "Flat");
        life = dimension("Life", "Alone", "Together");
    }

    private Dimension dimension(String name, String... names) {
        var wanted =
                List.of(names).stream().map(each -> new Wanted(null, each, 1)).toList();
        return dimensions.add(petra, name + " " + UUID.randomUUID(), wanted);
    }

    /** There can be few at once, and other tests have theirs. */
    @AfterEach
    void remove() {
        dimensions.remove(petra, home.id());
        dimensions.remove(petra, life.id());
    }

    @Test
    void a_customer_counts_to_their_segment_in_the_first_dimension_in_which_they_have_one() {
        var maja = cast.customer();
        var erik = cast.customer();
        var kari = cast.customer();
        dimensions.say(maja, life.id(), life.segments().getLast().id());
        dimensions.say(erik, life.id(), life.segments().getFirst().id());
        dimensions.say(erik, home.id(), home.segments().getFirst().id());

        assertThat(segments.of(List.of(maja.id(), erik.id())))
                .isEqualTo(Map.of(
                        maja.id(), "segment:" + life.segments().getLast().id(),
                        erik.id(), "segment:" + home.segments().getFirst().id()));
        assertThat(segments.of(List.of(kari.id())).values()).noneMatch(name -> name.startsWith("segment:"));
    }

    @Test
    void the_people_of_a_segment_share_a_budget_of_their_own_and_nothing_keeps_who_was_of_it(
            @Autowired Governor governor,
            @Autowired AskLog log,
            @Autowired InOneGo inOneGo,
            @Autowired TestClock clock,
            @Autowired JdbcClient jdbc) {
        clock.byDay();
        var ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN);
        var some = IntStream.range(0, 3)
                .mapToObj(n -> cast.customer())
                .peek(each -> dimensions.say(
                        each, life.id(), life.segments().getFirst().id()))
                .map(Person::id)
                .toList();
        log.setBudget(ada, Crowd.SEGMENT, 2);
        try {
            assertThat(governor.reach(some).spared()).containsEntry(Spared.SEGMENT, some.subList(2, 3));
            assertThat(inOneGo.run(() -> governor.grant(UUID.randomUUID(), some)))
                    .extracting(Turn::person)
                    .containsExactlyElementsOf(some.subList(0, 2));
            assertThat(log.prove(ada).months()).isEmpty();
        } finally {
            log.setBudget(ada, Crowd.SEGMENT, 1_000_000);
        }
        assertThat(jdbc.sql("SELECT * FROM asking_log WHERE person_id IN (:some)")
                        .param("some", some.stream().map(PersonId::value).toList())
                        .query()
                        .listOfRows())
                .hasSize(2)
                .noneMatch(row -> row.containsValue(
                        "segment:" + life.segments().getFirst().id()));
    }
}
