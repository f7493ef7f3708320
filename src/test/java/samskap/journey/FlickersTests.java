package samskap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Journey;
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.journey.Flickers.AtStep;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentId;
import samskap.moments.MomentQuery;
import samskap.moments.NewMoment;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Tally;
import samskap.moments.Telling;
import samskap.notification.AlsoRings;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class FlickersTests {

    private final Flickers flickers;
    private final List<AlsoRings> bells;
    private final Steps steps;
    private final Care care;
    private final Telling telling;
    private final MomentDesk desk;
    private final Leaving leaving;
    private final Live live;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Cast cast;
    private final Person anna;
    private final Place place;
    private final Step step;

    FlickersTests(
            Flickers flickers,
            List<AlsoRings> bells,
            Steps steps,
            Care care,
            Places places,
            Journey journey,
            Telling telling,
            MomentDesk desk,
            Leaving leaving,
            Live live,
            JdbcClient jdbc,
            TestClock clock,
            Cast cast) {
        this.flickers = flickers;
        this.bells = bells;
        this.steps = steps;
        this.care = care;
        this.telling = telling;
        this.desk = desk;
        this.leaving = leaving;
        this.live = live;
        this.jdbc = jdbc;
        this.clock = clock;
        this.cast = cast;
        anna = cast.employee("Anna Berg");
        place = Spots.open(places, cast, journey);
        step = steps.add(cast.owner("Petra Öberg"), Sketches.ours(place.stage(), place.id()));
    }

    @BeforeEach
    void takeCare() {
        tell("Long before");
        care.take(anna, step.id());
    }

    @Test
    void what_is_told_at_a_step_rings_for_those_who_care_for_it_until_they_have_seen_it() {
        var omar = cast.employee("Omar Haddad");
        var heard = new ConcurrentLinkedQueue<Change>();
        live.heed(heard::add);
        tell("The first");
        tell("");
        tell("The last");

        assertThat(rung(heard)).containsOnly(anna.id());
        assertThat(rings(anna)).isEqualTo(3);
        assertThat(rings(omar)).isZero();
        assertThat(rings(cast.customer())).isZero();
        assertThat(told()).singleElement().satisfies(at -> {
            assertThat(at.step().id()).isEqualTo(step.id());
            assertThat(at.tally()).isEqualTo(new Tally(0, 3));
            assertThat(at.stories()).extracting(Moment::words).containsExactly("The last", "The first");
        });

        flickers.seen(anna, flickers.unseen(anna));
        assertThat(rung(heard)).containsExactly(anna.id());
        assertThat(rings(anna)).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void what_comes_while_they_read_is_still_to_be_seen() {
        tell("Was on the page");
        var read = flickers.unseen(anna);
        tell("Came meanwhile");
        flickers.seen(anna, read);
        assertThat(words()).containsExactly("Came meanwhile");
        flickers.seen(anna, flickers.unseen(anna));
        flickers.seen(anna, read);
        assertThat(rings(anna)).isZero();
    }

    @Test
    void what_a_carer_noted_themselves_does_not_ring_for_them_and_does_for_the_others() {
        var omar = cast.employee("Omar Haddad");
        care.take(omar, step.id());
        var noted = new NewMoment(UUID.randomUUID(), false, "She stood in the rain", "", null);
        desk.note(anna, place.id(), noted, true);
        assertThat(rings(anna)).isZero();
        assertThat(rings(omar)).isEqualTo(1);
    }

    @Test
    void what_waited_for_a_colleagues_look_rings_once_it_was_let_in_and_nothing_else_does_again() {
        tell("Kill yourself");
        tell("Told after it");
        assertThat(words()).containsExactly("Told after it");
        flickers.seen(anna, flickers.unseen(anna));

        var heard = new ConcurrentLinkedQueue<Change>();
        live.heed(heard::add);
        var held = desk.page(anna, new MomentQuery(Moment.State.HELD, place.id(), null, null), null, 1)
                .items()
                .getFirst()
                .id();
        desk.letIn(anna, held);
        assertThat(rung(heard)).containsExactly(anna.id());
        assertThat(words()).containsExactly("Kill yourself");

        desk.setAside(anna, held);
        assertThat(rung(heard)).containsExactly(anna.id());
        assertThat(rings(anna)).isZero();
        assertThat(flickers.told(anna, List.of(held))).isEmpty();
    }

    @Test
    void a_step_that_was_laid_down_or_taken_off_the_map_rings_no_more() {
        tell("Before");
        care.layDown(anna, step.id());
        assertThat(rings(anna)).isZero();
        care.take(anna, step.id());
        assertThat(rings(anna)).isZero();
        tell("Since then");
        care.take(anna, step.id());
        assertThat(rings(anna)).isEqualTo(1);

        var heard = new ConcurrentLinkedQueue<Change>();
        live.heed(heard::add);
        steps.retire(cast.owner("Petra Öberg"), step.id(), true);
        assertThat(rung(heard)).containsExactly(anna.id());
        assertThat(rings(anna)).isZero();
    }

    @Test
    void what_was_put_aside_and_let_in_again_is_told_again_and_once() {
        tell("She said it twice");
        var moment = flickers.unseen(anna).getFirst();
        desk.setAside(anna, moment);
        desk.letIn(anna, moment);
        assertThat(flickers.unseen(anna)).containsExactly(moment);
        flickers.seen(anna, List.of(moment));
        desk.setAside(anna, moment);
        desk.letIn(anna, moment);
        assertThat(flickers.unseen(anna)).containsExactly(moment);
    }

    @Test
    void of_very_many_the_latest_are_counted_and_the_older_ones_are_known_with_them() {
        Sketches.told(jdbc, place, clock.instant(), true, Flickers.MOST_COUNTED + 20, "");
        jdbc.sql(
                        "INSERT INTO journey_unseen SELECT :person, id FROM moments_moment WHERE place_id = :place AND is_well")
                .param("person", anna.id().value())
                .param("place", place.id().value())
                .update();
        var unseen = flickers.unseen(anna);
        assertThat(unseen).hasSize(Flickers.MOST_COUNTED);
        flickers.seen(anna, unseen.subList(0, 1));
        assertThat(flickers.unseen(anna)).hasSize(Flickers.MOST_COUNTED);
        flickers.knownBefore(anna, unseen.getLast());
        flickers.seen(anna, unseen);
        assertThat(rows(anna)).isZero();
    }

    @Test
    void nothing_is_kept_of_what_nobody_is_to_see() {
        var goes = cast.employee("Olof Sand");
        var changes = cast.employee("Kajsa Lehto");
        List.of(goes, changes).forEach(carer -> care.take(carer, step.id()));
        tell("Of no concern to them soon");
        assertThat(List.of(rows(anna), rows(goes), rows(changes))).containsOnly(1);
        care.layDown(anna, step.id());
        var ada = cast.person("Ada Norén", "Platform", Role.EMPLOYEE, Role.ADMIN);
        leaving.forget(ada, goes.id(), Leaving.Texts.STAY);
        assertThat(List.of(rows(anna), rows(goes))).containsOnly(0);
        steps.retire(ada, step.id(), true);
        assertThat(rows(changes)).isZero();
    }

    @Test
    void a_customer_may_not_ask() {
        var maja = cast.customer();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> flickers.unseen(maja));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> flickers.told(maja, List.of()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> flickers.seen(maja, List.of()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> flickers.knownBefore(maja, new MomentId(1)));
    }

    private List<AtStep> told() {
        return flickers.told(anna, flickers.unseen(anna));
    }

    private List<String> words() {
        return told().stream()
                .flatMap(at -> at.stories().stream())
                .map(Moment::words)
                .toList();
    }

    private int rings(Person person) {
        return bells.stream().mapToInt(bell -> bell.count(person)).sum();
    }

    private int rows(Person person) {
        return jdbc.sql("SELECT COUNT(*) FROM journey_unseen WHERE person_id = :person")
                .param("person", person.id().value())
                .query(Integer.class)
                .single();
    }

    /** Whose bells were to count anew since the last time that this was asked, as far as these tests know them. */
    private List<PersonId> rung(Queue<Change> heard) {
        var rung = heard.stream()
                .filter(change -> change.isOfNotificationsTo(anna.id().value()))
                .map(change -> anna.id())
                .toList();
        heard.clear();
        return rung;
    }

    private void tell(String words) {
        telling.tell(Spots.nobody(), place.code(), Spots.badly(words));
    }
}
