package samskap.journey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.journey.Deeds;
import samskap.journey.Sketches;
import samskap.journey.Step;
import samskap.journey.StepText;
import samskap.journey.Steps;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.shared.Language;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class JourneyViewsTests extends SpringBrowserlessTest {

    @Autowired
    private Steps steps;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Places places;

    @Autowired
    private Journey journey;

    @Autowired
    private Telling telling;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Cast cast;

    private Person petra;
    private Person anna;
    private Place place;
    private Step step;

    @BeforeEach
    void drawAStep() {
        petra = cast.owner("Petra Öberg");
        anna = cast.employee("Anna Berg");
        place = Spots.open(places, cast, journey);
        var sketch = Sketches.ours(place.stage(), place.id());
        step = steps.add(
                petra,
                new StepText(
                        sketch.stage(),
                        sketch.names(),
                        Sketches.called("The fitter’s"),
                        "He knew my name",
                        "Be at home",
                        "A message before",
                        sketch.places()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_map_tells_a_customers_words_beside_the_figures_and_whose_the_step_is() {
        var mark = "Two hours late " + UUID.randomUUID();
        Sketches.told(jdbc, place, clock.instant().minus(Duration.ofDays(2)), false, 1, mark);
        Sketches.told(jdbc, place, clock.instant().minus(Duration.ofDays(3)), true, 2, "");
        clock.pass(Duration.ofSeconds(61));
        openAs(anna, "journey");

        assertThat(page()).contains(mark, "The fitter’s en", step.name(Language.EN), "Nobody cares for it yet");
        assertThat(find(StepCard.class).all().stream()
                        .filter(card -> text(card).contains(mark))
                        .map(this::text))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card).contains("2 well", "1 badly");
                    assertThat(card.indexOf(mark)).as("words come first").isLessThan(card.indexOf("2 well"));
                });
        assertThat(buttons()).doesNotContain("New step");
    }

    @Test
    void a_colleague_takes_care_of_a_step_and_lays_it_down() {
        openAs(anna, path());
        assertThat(page()).contains("He knew my name", "Be at home", "A message before", "Nobody cares for it yet");
        test(button("I care for it too")).click();
        openAs(anna, path());
        assertThat(page()).contains("Anna Berg");
        test(button("I lay it down")).click();
        openAs(anna, path());
        assertThat(page()).contains("Nobody cares for it yet").doesNotContain("Anna Berg");
    }

    @Test
    void what_flickered_and_who_waits_are_told_in_their_words() {
        telling.tell(Spots.known(cast.customer("Maja Lind")), place.code(), Spots.badly("He rang the wrong bell"));
        openAs(anna, path());
        assertThat(page()).contains("He rang the wrong bell", "Maja Lind", "Went badly", "0 well", "1 badly");
    }

    @Test
    void a_colleague_notes_what_was_done_and_takes_it_away_again() {
        openAs(anna, path());
        test(button("Note what we did")).click();
        var dialog = find(DeedDialog.class).single();
        dialog.fillIn("New packing", "3 March");
        dialog.submit();
        assertThat(text(dialog)).contains("Choose a day that has come");
        dialog.fillIn("New packing", cast.inDays(-4).toString());
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        openAs(anna, path());
        assertThat(page())
                .contains("New packing", "noted by Anna Berg", "Too few to say what changed: in 4 days before");
        test(button("Take it away")).click();
        openAs(anna, path());
        assertThat(page()).doesNotContain("New packing");
    }

    @Test
    void what_changed_after_it_stands_below_what_people_said_with_how_sure_that_is() {
        deeds.note(anna, step.id(), UUID.randomUUID(), cast.inDays(-10), "New packing");
        Sketches.told(jdbc, place, clock.instant().minus(Duration.ofDays(15)), false, 16, "");
        Sketches.told(jdbc, place, clock.instant().minus(Duration.ofDays(15)), true, 4, "");
        Sketches.told(jdbc, place, clock.instant().minus(Duration.ofDays(5)), true, 18, "He came at nine");
        Sketches.told(jdbc, place, clock.instant().minus(Duration.ofDays(5)), false, 7, "");
        openAs(anna, path());

        var read = text(find(EffectItem.class).single());
        assertThat(read)
                .contains(
                        "In the 10 days before, 16 of 20 moments went badly (80%).",
                        "In as long after it, 7 of 25 did (28%).",
                        "That is 52 percentage points fewer, likely 23 to 70 (95 %).");
        assertThat(read.indexOf("He came at nine")).isLessThan(read.indexOf("In the 10 days"));
    }

    @Test
    void whoever_shapes_the_journey_is_shown_what_somebody_made_of_the_step_meanwhile() {
        openAs(petra, path());
        test(button("Change")).click();
        var dialog = find(StepDialog.class).single();
        var text = step.text();
        steps.change(
                cast.owner("Olga Owner"),
                step,
                new StepText(text.stage(), text.names(), text.whose(), "He was early", "", "", text.places()));
        dialog.fillIn("He was kind");
        dialog.submit();
        assertThat(dialog.isAttached()).isTrue();
        assertThat(text(dialog)).contains("He was early");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        assertThat(steps.find(anna, step.id()).orElseThrow().promise()).isEqualTo("He was kind");
    }

    @Test
    void a_new_step_needs_a_name_in_every_language() {
        openAs(petra, "journey");
        test(button("New step")).click();
        var dialog = find(StepDialog.class).single();
        var name = "The plumber comes " + UUID.randomUUID().toString().substring(0, 8);
        dialog.fillIn(Language.EN, name);
        dialog.submit();
        assertThat(text(dialog)).contains("What would a customer call it in this language?");
        for (var language : Language.values()) {
            dialog.fillIn(language, name);
        }
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        openAs(anna, "journey");
        assertThat(page()).contains(name);
    }

    private String path() {
        return "journey/" + step.id().value();
    }

    private void openAs(Person person, String address) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
        UI.getCurrent().navigate("teams");
        UI.getCurrent().navigate(address);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
