package samskap.moments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.moments.Themes;
import samskap.moments.internal.Gather;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class MomentsViewTests extends SpringBrowserlessTest {

    @Autowired
    private Telling telling;

    @Autowired
    private MomentDesk desk;

    @Autowired
    private Themes themes;

    @Autowired
    private Gather gather;

    @Autowired
    private MomentKit kit;

    @Autowired
    private Places places;

    @Autowired
    private Journey journey;

    @Autowired
    private Cast cast;

    private Place place;

    @BeforeEach
    void openAPlace() {
        place = Spots.open(places, cast, journey);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_colleague_reads_what_was_told_and_says_what_they_made_right() {
        var mark = "Box " + UUID.randomUUID();
        telling.tell(Spots.nobody(), place.code(), Spots.badly(mark));
        openAs(cast.employee("Anna Berg"));
        assertThat(page()).contains(mark, "Went badly", "Did not say who");
        test(button("Made right")).click();
        var dialog = find(RightDialog.class).single();
        dialog.fillIn("Fetched another", "a lot");
        dialog.submit();
        assertThat(dialog.isAttached()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("A number, such as 450 or 99,50.");
        dialog.fillIn("Fetched another", "1 450,50");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        navigateAnew();
        assertThat(page()).contains("Anna Berg made it right: Fetched another", "(it cost 1,450.50)");
    }

    @Test
    void whoever_told_it_by_name_is_answered_and_finds_the_answer_on_a_page_of_their_own() {
        var maja = cast.customer("Maja Lind");
        telling.tell(Spots.known(maja), place.code(), Spots.badly("It dripped"));
        openAs(cast.employee("Anna Berg"));
        test(button("Answer Maja")).click();
        var dialog = find(AnswerDialog.class).single();
        dialog.fillIn(" ");
        dialog.submit();
        assertThat(dialog.isAttached()).isTrue();
        dialog.fillIn("Is it dry by now?");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();

        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(maja));
        navigate(ToldView.class);
        assertThat(page()).contains("It dripped", "Anna Berg", "Is it dry by now?");
    }

    @Test
    void a_moment_is_put_with_an_idea_by_its_address() {
        telling.tell(Spots.nobody(), place.code(), Spots.badly("It squeaks"));
        var idea = cast.idea();
        openAs(cast.employee("Anna Berg"));
        test(button("Put it with an idea")).click();
        var dialog = find(JoinDialog.class).single();
        dialog.fillIn("somewhere");
        dialog.submit();
        assertThat(dialog.isAttached()).isTrue();
        dialog.fillIn("https://samskap.example" + idea.path() + "?from=mail");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        navigateAnew();
        assertThat(page()).contains(idea.title()).doesNotContain("Make an idea of it");
    }

    @Test
    void what_was_set_aside_is_found_again_and_let_in_after_all() {
        var mark = "Mark " + UUID.randomUUID();
        telling.tell(Spots.nobody(), place.code(), Spots.badly(mark));
        var anna = cast.employee("Anna Berg");
        var shown = new MomentQuery(Moment.State.SHOWN, place.id(), null, null);
        desk.setAside(anna, desk.page(anna, shown, null, 1).items().getFirst().id());
        openAs(anna);
        assertThat(page()).doesNotContain(mark);
        UI.getCurrent().navigate("teams");
        UI.getCurrent().navigate("moments", QueryParameters.simple(Map.of("place", place.code(), "state", "aside")));
        assertThat(page()).contains(mark).doesNotContain("Made right");
        test(button("Let everybody here read it")).click();
        navigateAnew();
        assertThat(page()).contains(mark);
    }

    @Test
    void many_who_tell_of_the_same_are_read_first_and_counted_then_and_made_one_idea() {
        var thing = Spots.ownWords();
        for (var n = 0; n < 2; n++) {
            telling.tell(Spots.nobody(), place.code(), Spots.badly(thing));
        }
        gather.all();
        var anna = cast.employee("Anna Berg");
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(anna));
        navigate(ThemesView.class);
        assertThat(page()).contains("What many tell");
        openAs(anna);
        var shown = new MomentQuery(Moment.State.SHOWN, place.id(), null, null);
        var theme = desk.page(anna, shown, null, 1).items().getFirst().theme();
        var item = new ThemeItem(kit);
        item.show(themes.find(anna, theme).orElseThrow());
        UI.getCurrent().add(item);
        assertThat(item.getElement().getTextRecursively())
                .containsSubsequence(thing, "2 different people", "2 moments", "Loading bay en")
                .doesNotContain("Enough heard");
        test(button("Make an idea of all 2")).click();
        var dialog = find(IdeaDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Make one idea of 2 moments");
        dialog.fillIn("Hinges that hold\n" + thing);
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        assertThat(themes.find(anna, theme).orElseThrow().open()).isZero();
    }

    @Test
    void a_colleague_notes_what_they_heard_once_the_customer_agreed() {
        openAs(cast.employee("Anna Berg"));
        test(button("Note a moment")).click();
        var dialog = find(NoteDialog.class).single();
        dialog.fillIn("He laughed, she did not", false);
        dialog.submit();
        assertThat(dialog.isAttached()).isTrue();
        dialog.fillIn("He laughed, she did not", true);
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        navigateAnew();
        assertThat(page()).contains("He laughed, she did not", "Noted by Anna Berg, and the customer agreed");
    }

    @Test
    void an_administrator_makes_a_place_and_prints_the_code_that_leads_there() {
        var ada = cast.person("Ada Norén", "Platform", Role.EMPLOYEE, Role.ADMIN);
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(ada));
        navigate(PlacesView.class);
        test(button("New place")).click();
        var dialog = find(PlaceDialog.class).single();
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("What is the place called in this language?");
        UI.getCurrent().navigate("places/" + place.id().value());
        assertThat(page()).contains("/m/" + place.code(), "Did something just go unexpectedly well, or badly?");
    }

    private void openAs(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
        navigateAnew();
    }

    /** Only this test's place. */
    private void navigateAnew() {
        UI.getCurrent().navigate("teams");
        UI.getCurrent().navigate("moments", QueryParameters.of("place", place.code()));
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
}
