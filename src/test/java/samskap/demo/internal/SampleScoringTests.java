package samskap.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import samskap.customers.Dimensions;
import samskap.ideas.Catalogue;
import samskap.identity.Person;
import samskap.scoring.Comparing;
import samskap.scoring.Estimates;
import samskap.scoring.KanoSurvey;
import samskap.scoring.Panels;
import samskap.scoring.Segments;
import samskap.scoring.Usefulness;
import samskap.scoring.Values;
import samskap.testing.Fixtures.Cast;
import samskap.testing.Kinds;
import samskap.testing.ModuleTest;

@ModuleTest
class SampleScoringTests {

    private static final int CUSTOMERS = 9;

    private final Comparing comparing;
    private final Usefulness usefulness;
    private final KanoSurvey kano;
    private final Segments segments;
    private final Kinds kinds;
    private final Panels panels;
    private final Estimates estimates;
    private final Values values;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Map<String, Person> people = new LinkedHashMap<>();

    SampleScoringTests(
            Comparing comparing,
            Usefulness usefulness,
            KanoSurvey kano,
            Segments segments,
            Dimensions dimensions,
            Panels panels,
            Estimates estimates,
            Values values,
            Catalogue catalogue,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Cast cast) {
        this.comparing = comparing;
        this.usefulness = usefulness;
        this.kano = kano;
        this.segments = segments;
        this.panels = panels;
        this.estimates = estimates;
        this.values = values;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.jdbc = jdbc;
        var petra = cast.owner("Petra Owner");
        people.put("petra", petra);
        kinds = new Kinds(dimensions, petra);
        kinds.weighBy(Map.of(
                SampleScoring.MANY,
                42.0,
                SampleScoring.TWO,
                20.0,
                SampleScoring.ALONE,
                14.0,
                SampleScoring.LANDLORDS,
                24.0));
        List.of("anna", "olof", "kajsa", "yusuf").forEach(key -> people.put(key, cast.employee("Judge " + key)));
        for (var n = 0; n < CUSTOMERS; n++) {
            people.put("customer" + n, cast.customer());
        }
        for (var n = 0; n < 24; n++) {
            cast.idea();
        }
    }

    @AfterEach
    void forget() {
        kinds.remove();
    }

    @Test
    void what_was_interrupted_goes_on_and_nothing_is_told_twice() {
        var now = Instant.now();
        // Whatever other tests closed is asked about no more.
        values.upToDate(Duration.ofMinutes(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> scoring(stoppingAfter(40)).tellOnce(people, now));
        assertThat(asked()).hasSize(2).containsOnly(16L);
        scoring(comparing).tellOnce(people, now);
        assertThat(asked()).hasSize(CUSTOMERS).containsOnly(16L);
        var told = told();
        scoring(comparing).tellOnce(people, now);
        assertThat(told()).isEqualTo(told);
        assertThat(told).allSatisfy((table, rows) -> assertThat(rows).isPositive());
    }

    private SampleScoring scoring(Comparing asking) {
        var clock = new TravellingClock();
        return new SampleScoring(
                asking,
                segments,
                panels,
                new SampleRatings(usefulness, kano, clock),
                new SampleJudging(panels, estimates, clock),
                values,
                catalogue,
                clock,
                transaction);
    }

    /** As if the process were killed after so many answers. */
    private Comparing stoppingAfter(int answers) {
        var left = new AtomicInteger(answers);
        return (Comparing) Proxy.newProxyInstance(
                Comparing.class.getClassLoader(), new Class<?>[] {Comparing.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("answer") && left.getAndDecrement() == 0) {
                        throw new IllegalStateException("Stopped");
                    }
                    try {
                        return method.invoke(comparing, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** How many questions each customer has answered. */
    private List<Long> asked() {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM scoring_answer a JOIN scoring_pair p ON p.id = a.pair_id
                        WHERE p.person_id IN (:people) GROUP BY p.person_id
                        """).param("people", ids()).query(Long.class).list();
    }

    private Map<String, Long> told() {
        var told = new LinkedHashMap<String, Long>();
        for (var table : List.of("scoring_rating", "scoring_kano", "scoring_judgement", "scoring_estimate")) {
            told.put(
                    table,
                    jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE person_id IN (:people)")
                            .param("people", ids())
                            .query(Long.class)
                            .single());
        }
        return told;
    }

    private List<Long> ids() {
        return people.values().stream().map(person -> person.id().value()).toList();
    }
}
