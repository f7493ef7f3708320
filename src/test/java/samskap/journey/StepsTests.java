package samskap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.ideas.Journey;
import samskap.ideas.JourneyDesk;
import samskap.ideas.Stage;
import samskap.identity.Directory;
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moments.PlaceId;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class StepsTests {

    private final Steps steps;
    private final Care care;
    private final Deeds deeds;
    private final JourneyMap map;
    private final Places places;
    private final Journey journey;
    private final JourneyDesk desk;
    private final Leaving leaving;
    private final Directory directory;
    private final Cast cast;
    private final Person petra;
    private final Person anna;
    private final Stage stage;

    StepsTests(
            Steps steps,
            Care care,
            Deeds deeds,
            JourneyMap map,
            Places places,
            Journey journey,
            JourneyDesk desk,
            Leaving leaving,
            Directory directory,
            Cast cast) {
        this.steps = steps;
        this.care = care;
        this.deeds = deeds;
        this.map = map;
        this.places = places;
        this.journey = journey;
        this.desk = desk;
        this.leaving = leaving;
        this.directory = directory;
        this.cast = cast;
        petra = cast.owner("Petra Öberg");
        anna = cast.employee("Anna Berg");
        stage = journey.stages().get(1);
    }

    @Test
    void a_step_of_others_stands_on_the_map_as_ours_do_with_all_that_was_said_of_it() {
        var place = Spots.open(places, cast, journey).id();
        var wanted = new StepText(
                stage.id(),
                Sketches.called("The fitter comes"),
                Sketches.called("The fitter’s"),
                "He knew my name",
                "Be at home",
                "A message before",
                Set.of(place));
        var added = steps.add(petra, wanted);

        assertThat(steps.onTheMap(anna)).contains(added);
        assertThat(added.isOurs()).isFalse();
        assertThat(added.whose(Language.SV)).isEqualTo("The fitter’s sv");
        assertThat(added.text()).isEqualTo(wanted);
        assertThat(steps.find(anna, added.id())).contains(added);
    }

    @Test
    void whoever_changes_a_step_that_somebody_changed_meanwhile_is_shown_what_stands_there_now() {
        var seen = steps.add(petra, Sketches.ours(stage));
        var first = steps.change(petra, seen, promising(seen, "Quiet"));
        assertThat(steps.change(petra, first, first.text())).isEqualTo(first);

        assertThatExceptionOfType(StaleStep.class)
                .isThrownBy(() -> steps.change(petra, seen, promising(seen, "Loud")))
                .satisfies(stale -> assertThat(stale.now()).isEqualTo(first));
        assertThat(steps.change(petra, first, promising(first, "Loud")).promise())
                .isEqualTo("Loud");
    }

    private static StepText promising(Step step, String promise) {
        var text = step.text();
        return new StepText(
                text.stage(), text.names(), text.whose(), promise, text.part(), text.easier(), text.places());
    }

    @Test
    void what_is_missing_or_too_long_is_refused_at_its_field() {
        var names = new EnumMap<>(Sketches.called("Half"));
        names.put(Language.NB, " ");
        var whole = Sketches.called("Whole");
        refusedAt("name.nb", new StepText(stage.id(), names, Map.of(), "", "", "", Set.of()));
        refusedAt("whose.nb", new StepText(stage.id(), whole, names, "", "", "", Set.of()));
        refusedAt("stage", new StepText(-1, whole, Map.of(), "", "", "", Set.of()));
        refusedAt("part", new StepText(stage.id(), whole, Map.of(), "", "x".repeat(401), "", Set.of()));
        refusedAt("places", new StepText(stage.id(), whole, Map.of(), "", "", "", Set.of(new PlaceId(Long.MAX_VALUE))));
    }

    private void refusedAt(String field, StepText wanted) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> steps.add(petra, wanted))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void a_place_lies_at_one_step_until_that_one_lets_it_go() {
        var place = Spots.open(places, cast, journey).id();
        var has = steps.add(petra, Sketches.ours(stage, place));
        refusedAt("places", Sketches.ours(stage, place));

        steps.retire(petra, has.id(), true);
        assertThat(steps.add(petra, Sketches.ours(stage, place)).places()).containsExactly(place);
    }

    @Test
    void a_step_goes_before_another_of_its_part_of_the_journey_and_not_further() {
        var own = newStage("Order");
        var first = steps.add(petra, Sketches.ours(own)).id();
        var second = steps.add(petra, Sketches.ours(own)).id();
        steps.move(petra, second, true);
        assertThat(at(own)).containsExactly(second, first);
        steps.move(petra, second, true);
        assertThat(at(own)).containsExactly(second, first);
        steps.move(petra, second, false);
        assertThat(at(own)).containsExactly(first, second);
    }

    private List<StepId> at(Stage own) {
        return steps.onTheMap(anna).stream()
                .filter(step -> step.stage().id() == own.id())
                .map(Step::id)
                .toList();
    }

    private Stage newStage(String name) {
        var ada = cast.person("Ada Norén", "Platform", Role.EMPLOYEE, Role.ADMIN);
        var called = Sketches.called(name + " " + UUID.randomUUID().toString().substring(0, 8));
        desk.add(ada, JourneyDesk.Kind.STAGE, Stage.Phase.AFTER, called);
        return journey.stages().stream()
                .filter(each -> called.equals(each.names()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_step_that_was_taken_off_the_map_comes_back_with_those_who_care_for_it() {
        var step = steps.add(petra, Sketches.ours(stage)).id();
        care.take(anna, step);
        steps.retire(petra, step, true);
        assertThat(steps.onTheMap(anna)).extracting(Step::id).doesNotContain(step);
        assertThat(steps.takenOff(petra)).extracting(Step::id).contains(step);

        steps.retire(petra, step, false);
        assertThat(steps.onTheMap(anna)).extracting(Step::id).contains(step);
        assertThat(care.all(anna).get(step)).containsExactly(anna.id());
    }

    @Test
    void a_stage_that_another_takes_in_takes_its_steps_along() {
        var from = newStage("From");
        var into = newStage("Into");
        var step = steps.add(petra, Sketches.ours(from)).id();
        var ada = cast.person("Ada Norén", "Platform", Role.EMPLOYEE, Role.ADMIN);
        desk.merge(ada, JourneyDesk.Kind.STAGE, from.id(), into.id());

        assertThat(at(into)).containsExactly(step);
    }

    @Test
    void several_care_for_a_step_each_once_and_lay_it_down_by_themselves() {
        var step = steps.add(petra, Sketches.ours(stage)).id();
        care.take(anna, step);
        care.take(petra, step);
        care.take(anna, step);
        assertThat(care.all(petra).get(step)).containsExactly(anna.id(), petra.id());
        care.layDown(anna, step);
        care.layDown(anna, step);
        assertThat(care.all(petra).get(step)).containsExactly(petra.id());
    }

    @Test
    void whoever_works_here_no_more_cares_for_nothing() {
        var step = steps.add(petra, Sketches.ours(stage)).id();
        var ada = cast.person("Ada Norén", "Platform", Role.EMPLOYEE, Role.ADMIN);
        var goes = cast.employee("Olof Sand");
        var changes = cast.employee("Kajsa Lehto");
        care.take(goes, step);
        care.take(changes, step);
        care.take(anna, step);
        leaving.forget(ada, goes.id(), Leaving.Texts.STAY);
        directory.change(ada, changes.id(), changes.roles(), Set.of(), "");

        assertThat(care.all(anna).get(step)).containsExactly(anna.id());
    }

    @Test
    void customers_read_none_of_it_and_employees_shape_nothing() {
        var maja = cast.customer();
        var step = steps.add(petra, Sketches.ours(stage));
        List<Runnable> tries = List.of(
                () -> steps.onTheMap(maja),
                () -> steps.find(maja, step.id()),
                () -> map.picture(maja),
                () -> map.close(maja, step),
                () -> care.all(maja),
                () -> care.take(maja, step.id()),
                () -> care.layDown(maja, step.id()),
                () -> deeds.at(maja, step),
                () -> deeds.note(maja, step.id(), UUID.randomUUID(), LocalDate.EPOCH, "Nothing"),
                () -> deeds.takeBack(maja, new DeedId(1)),
                () -> steps.takenOff(anna),
                () -> steps.add(anna, Sketches.ours(stage)),
                () -> steps.change(anna, step, step.text()),
                () -> steps.move(anna, step.id(), true),
                () -> steps.retire(anna, step.id(), true));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shared.refused.notAllowed")));
        assertThat(steps.find(anna, step.id())).contains(step);
    }
}
