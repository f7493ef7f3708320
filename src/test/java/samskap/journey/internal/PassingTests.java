package samskap.journey.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import samskap.ideas.Journey;
import samskap.identity.Customers;
import samskap.identity.EmailAddress;
import samskap.identity.Leaving;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.TakeOut;
import samskap.journey.Passing;
import samskap.journey.Sketches;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.journey.StepPassed;
import samskap.journey.Steps;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** That a customer passed a step is told once, kept for three days, and tells nobody who is a customer. */
@ModuleTest
@RecordApplicationEvents
class PassingTests {

    /** Given anew to each test; a constructor comes too early for it. */
    @Autowired
    private ApplicationEvents events;

    private final Passing passing;
    private final PassedLately lately;
    private final Steps steps;
    private final People people;
    private final Customers customers;
    private final Leaving leaving;
    private final TakeOut takeOut;
    private final InOneGo inOneGo;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Cast cast;
    private final Person petra;
    private final Person anna;
    private final Person maja;
    private final Step step;

    PassingTests(
            Passing passing,
            PassedLately lately,
            Steps steps,
            People people,
            Customers customers,
            Leaving leaving,
            TakeOut takeOut,
            InOneGo inOneGo,
            Journey journey,
            JdbcClient jdbc,
            TestClock clock,
            Cast cast) {
        this.passing = passing;
        this.lately = lately;
        this.steps = steps;
        this.people = people;
        this.customers = customers;
        this.leaving = leaving;
        this.takeOut = takeOut;
        this.inOneGo = inOneGo;
        this.jdbc = jdbc;
        this.clock = clock;
        this.cast = cast;
        petra = cast.owner("Petra Öberg");
        anna = cast.employee("Anna Berg");
        maja = cast.customer();
        step = steps.add(petra, Sketches.ours(journey.stages().get(1)));
    }

    private int kept(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM journey_passed WHERE person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private List<StepPassed> published() {
        return events.stream(StepPassed.class)
                .filter(each -> each.step().equals(step.id()))
                .toList();
    }

    @Test
    void the_same_customer_step_and_moment_are_told_once_by_address_or_by_number() {
        var at = clock.instant().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MICROS);
        passing.tell(anna, step.id(), people.addressOf(maja.id()), at);
        passing.tell(anna, step.id(), people.addressOf(maja.id()), at);
        passing.tell(petra, step.id(), maja.id(), at);
        assertThat(published()).containsExactly(new StepPassed(step.id(), maja.id(), at));

        passing.tell(anna, step.id(), maja.id(), at.plusSeconds(60));
        assertThat(published()).hasSize(2);
        assertThat(kept(maja.id())).isEqualTo(2);
    }

    @Test
    void of_many_who_tell_it_at_once_one_is_heard() throws Exception {
        var at = clock.instant();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var told = pool.invokeAll(IntStream.range(0, 16)
                    .mapToObj(n -> Executors.callable(() -> passing.tell(anna, step.id(), maja.id(), at)))
                    .toList());
            for (var each : told) {
                each.get();
            }
        }
        assertThat(kept(maja.id())).isOne();
        assertThat(published()).hasSize(1);
    }

    @Test
    void of_strangers_of_whoever_never_came_and_of_colleagues_nothing_is_kept_and_nothing_is_said() {
        var at = clock.instant();
        var address = "ulla" + maja.id().value() + "@example.com";
        passing.tell(anna, step.id(), EmailAddress.of(address), at);
        passing.tell(anna, step.id(), new PersonId(Long.MAX_VALUE), at);
        passing.tell(anna, step.id(), petra.id(), at);
        var ulla = inOneGo.run(
                () -> customers.introduce(anna, address, "Ulla Wennberg").person());
        passing.tell(anna, step.id(), EmailAddress.of(address), at);

        assertThat(published()).isEmpty();
        assertThat(kept(petra.id()) + kept(ulla.id())).isZero();
    }

    @Test
    void what_is_to_come_or_long_past_is_refused_where_it_stands() {
        refusedAt(clock.instant().plus(Passing.AHEAD).plusSeconds(60));
        refusedAt(clock.instant().minus(Passing.KEPT).minusSeconds(60));
        refusedAt(Instant.MAX);
        refusedAt(Instant.MIN);
        passing.tell(anna, step.id(), maja.id(), clock.instant().plusSeconds(60));
        assertThat(published()).hasSize(1);
    }

    private void refusedAt(Instant at) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> passing.tell(anna, step.id(), maja.id(), at))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("at"));
    }

    @Test
    void nobody_passes_a_step_that_is_not_on_the_map_and_only_colleagues_tell() {
        refused("shared.refused.notFound", () -> passing.tell(anna, new StepId(0), maja.id(), clock.instant()));
        refused("shared.refused.notAllowed", () -> passing.tell(maja, step.id(), maja.id(), clock.instant()));
        var address = people.addressOf(maja.id());
        refused("shared.refused.notAllowed", () -> passing.tell(maja, step.id(), address, clock.instant()));
        steps.retire(petra, step.id(), true);
        refused("shared.refused.notFound", () -> passing.tell(anna, step.id(), maja.id(), clock.instant()));
        assertThat(kept(maja.id())).isZero();
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void it_goes_after_three_days_and_with_whoever_is_forgotten() {
        var erik = cast.customer("Erik Lundin");
        passing.tell(anna, step.id(), erik.id(), clock.instant());
        clock.pass(Passing.KEPT.minusHours(1));
        passing.tell(anna, step.id(), maja.id(), clock.instant());
        lately.forgetOld();
        assertThat(kept(erik.id()) + kept(maja.id())).isEqualTo(2);

        clock.pass(Duration.ofHours(2));
        lately.forgetOld();
        assertThat(kept(erik.id())).isZero();
        assertThat(kept(maja.id())).isOne();

        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        assertThat(kept(maja.id())).isZero();
    }

    @Test
    void whoever_passed_a_step_takes_it_along_by_the_name_that_they_know() throws IOException {
        passing.tell(anna, step.id(), maja.id(), clock.instant());
        assertThat(takenOut("data/journey-passed.json"))
                .contains(step.name(Language.EN))
                .contains("happenedAt");
        assertThat(passing.named(step.id(), Language.SV)).contains(step.name(Language.SV));
    }

    private String takenOut(String file) throws IOException {
        var archive = new ByteArrayOutputStream();
        takeOut.write(maja, archive);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            while (!Objects.requireNonNull(zip.getNextEntry()).getName().equals(file)) {
                zip.readAllBytes();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
