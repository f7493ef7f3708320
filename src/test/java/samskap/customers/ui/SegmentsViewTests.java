package samskap.customers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.customers.Dimension;
import samskap.customers.Dimension.Segment;
import samskap.customers.Dimensions;
import samskap.customers.Dimensions.Wanted;
import samskap.customers.Organisations;
import samskap.customers.Pace.Rhythm;
import samskap.customers.Rhythms;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class SegmentsViewTests extends SpringBrowserlessTest {

    @Autowired
    private Dimensions dimensions;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Rhythms rhythms;

    @Autowired
    private Cast cast;

    private final String name = "Home " + UUID.randomUUID();
    private Person petra;
    private Person lena;

    @BeforeEach
    void bring() {
        petra = cast.owner("Petra Öhman");
        lena = cast.person("Lena Holm", "Leads", Role.EMPLOYEE, Role.LEADER);
    }

    @AfterEach
    void asItWas() {
        dimensions.all().stream()
                .filter(each -> each.name().equals(name))
                .forEach(each -> dimensions.remove(petra, each.id()));
        rhythms.set(lena, Rhythm.DEFAULT);
        SecurityContextHolder.clearContext();
    }

    private Dimension home() {
        return dimensions.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_owner_makes_a_dimension_with_parts_in_per_cent() {
        openAs(petra, "customers/segments");
        test(button("New dimension")).click();
        var dialog = find(DimensionDialog.class).single();
        dialog.call(name);
        dialog.lines().get(0).fillIn("House", "60 %");
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Two to 12 segments");
        dialog.lines().get(1).fillIn("Flat", "a lot");
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("How large a part of all customers is “Flat”?");
        dialog.lines().get(1).fillIn("Flat", "40");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        assertThat(home().segments()).extracting(Segment::name).containsExactly("House", "Flat");
        openAs(petra, "customers/segments");
        assertThat(page()).contains(name, "60 %", "40 %");
    }

    @Test
    void an_owner_has_values_weighed_by_one_dimension_and_no_longer() {
        dimensions.add(petra, name, List.of(new Wanted(null, "House", 1), new Wanted(null, "Flat", 1)));
        openAs(petra, "customers/segments");
        assertThat(pressed()).isEqualTo("false");
        test(labelled("Weigh values by " + name)).click();
        openAs(petra, "customers/segments");
        assertThat(pressed()).isEqualTo("true");
        assertThat(home().weighs()).isTrue();
        test(labelled("Weigh values by " + name)).click();
        assertThat(home().weighs()).isFalse();
    }

    private String pressed() {
        return labelled("Weigh values by " + name).getElement().getAttribute("aria-pressed");
    }

    @Test
    void whoever_was_slower_is_shown_what_stands_there_and_saves_on_top_of_it() {
        dimensions.add(petra, name, List.of(new Wanted(null, "House", 1), new Wanted(null, "Flat", 1)));
        openAs(petra, "customers/segments");
        test(labelled("Change " + name)).click();
        var dialog = find(DimensionDialog.class).single();
        dimensions.change(petra, home(), name, List.of(new Wanted(null, "Boat", 1), new Wanted(null, "Tent", 1)));
        dialog.lines().get(0).fillIn("Villa", "50");
        dialog.submit();
        assertThat(dialog.isAttached()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("Boat", "Tent");
        dialog.submit();
        assertThat(home().segments()).extracting(Segment::name).containsExactlyInAnyOrder("Villa", "Flat");
    }

    @Test
    void a_customer_says_where_they_belong_and_whom_they_do_not_act_for() {
        dimensions.add(petra, name, List.of(new Wanted(null, "House", 1), new Wanted(null, "Flat", 1)));
        var maja = cast.customer();
        organisations.belongs(petra, maja.id(), "Brf Tallbacken");
        openAs(maja, "me/known");
        assertThat(page()).contains("Where you belong", name, "act for Brf Tallbacken");
        test(button("That is not so")).click();
        assertThat(organisations.own(maja)).isEmpty();

        dimensions.say(maja, home().id(), home().segments().getFirst().id());
        openAs(petra, "customers/" + maja.id().value());
        assertThat(page()).contains("They said so themselves");
    }

    @Test
    void what_people_alone_say_stands_on_their_own_page_and_on_no_colleagues() {
        openAs(petra, "customers/segments");
        test(button("New dimension")).click();
        var dialog = find(DimensionDialog.class).single();
        dialog.call(name);
        dialog.sayAlone(true);
        dialog.lines().get(0).fillIn("Under 35", "30");
        dialog.lines().get(1).fillIn("35 and over", "70");
        dialog.submit();
        assertThat(home().ownWord()).isTrue();
        openAs(petra, "customers/segments");
        assertThat(page()).contains(name, "Only they themselves say it.");

        var maja = cast.customer();
        openAs(maja, "me/known");
        assertThat(page()).contains(name, "Nobody reads this of you: it shows in counts of at least 5 people alone.");
        dimensions.say(maja, home().id(), home().segments().getFirst().id());
        openAs(petra, "customers/" + maja.id().value());
        assertThat(page()).contains("What kind of customer").doesNotContain(name);
    }

    @Test
    void a_leader_sets_the_rhythm_and_others_see_only_their_own() {
        openAs(lena, "customers/rhythm");
        var view = find(RhythmView.class).single();
        view.fillIn("none", "30");
        view.save();
        assertThat(page()).contains("A whole number from 1 to 50.");
        view.fillIn("4", "30");
        view.save();
        assertThat(rhythms.rhythm()).isEqualTo(new Rhythm(4, 30));
        openAs(petra, "customers");
        assertThat(find(RhythmCard.class).single().getElement().getTextRecursively())
                .contains("4 customers in 30 days is a good rhythm", "Only you see this.");
        assertThat(find(WaysCard.class).single().getElement().getTextRecursively())
                .contains("Segments", "The mirror")
                .doesNotContain("Rhythm", "Import");
    }

    @Test
    void the_guide_and_the_mirror_are_there_for_every_colleague() {
        dimensions.add(petra, name, List.of(new Wanted(null, "House", 1), new Wanted(null, "Flat", 1)));
        openAs(lena, "customers/guide");
        assertThat(page()).contains("Few questions, situations before solutions", "What happened the last time?");
        openAs(lena, "customers/mirror");
        assertThat(page()).contains(name, "House", "50 %", "Customers we met");
    }

    private void openAs(Person person, String path) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
        UI.getCurrent().navigate("roadmap");
        UI.getCurrent().navigate(path);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private NativeButton labelled(String label) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
