package samskap.customers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.customers.CustomerDesk;
import samskap.customers.Meetings;
import samskap.customers.Note;
import samskap.customers.OwnRecord;
import samskap.customers.Way;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class CustomersViewTests extends SpringBrowserlessTest {

    @Autowired
    private CustomerDesk desk;

    @Autowired
    private OwnRecord own;

    @Autowired
    private Telling telling;

    @Autowired
    private Places places;

    @Autowired
    private Journey journey;

    @Autowired
    private Cast cast;

    private Person anna;
    private Person maja;

    @BeforeEach
    void bringBoth() {
        anna = cast.employee("Anna Berg");
        maja = cast.customer("Maja Quarnström " + System.nanoTime());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_colleague_notes_whom_they_met_by_name_and_knows_them_from_then_on() {
        openAs(anna, "customers");
        test(button("I met a customer")).click();
        var dialog = find(MeetDialog.class).single();
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Search for the name and choose somebody.");
        dialog.whom().search(maja.name());
        dialog.fillIn(Way.VISITED, "someday", "She reaches the top shelf with a ladle", true);
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Choose a day within the last year");
        dialog.fillIn(Way.VISITED, cast.inDays(0).toString(), "She reaches the top shelf with a ladle", true);
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();

        openAs(anna, "customers");
        assertThat(page()).contains("She reaches the top shelf with a ladle", maja.name(), "Noted by Anna Berg");
        assertThat(find(Acquaintances.class).single().getElement().getTextRecursively())
                .contains(maja.name());
    }

    @Test
    void customers_are_found_while_a_name_is_typed() {
        openAs(anna, "customers");
        find(Finder.class).single().search(maja.name());
        assertThat(find(Finder.class).single().getElement().getTextRecursively())
                .contains("One customer", maja.name());
        find(Finder.class).single().search("Nobody is called like that");
        assertThat(find(Finder.class).single().getElement().getTextRecursively())
                .contains("Nobody is called so");
    }

    @Test
    void a_customers_page_tells_what_they_shared_told_and_what_was_understood() {
        var idea = cast.idea(maja);
        var place = Spots.open(places, cast, journey);
        telling.tell(Spots.known(maja), place.code(), Spots.badly("It dripped on the cat"));
        met("She counts the drawers");
        openAs(anna, "customers/" + maja.id().value());

        assertThat(page())
                .contains(
                        maja.name(),
                        idea.title(),
                        "It dripped on the cat",
                        "She counts the drawers",
                        "agreed on",
                        "Write down what you know");
        test(button("Write down what you know")).click();
        var dialog = find(WordsDialog.class).single();
        dialog.fillIn("Ring after four.");
        dialog.submit();
        assertThat(desk.knowledge(anna, maja.id(), null, 1).items())
                .extracting(Note::words)
                .containsExactly("Ring after four.");
    }

    @Test
    void there_is_no_such_page_of_a_colleague_or_of_nobody() {
        openAs(anna, "customers/" + anna.id().value());
        assertThat(page()).doesNotContain("Anna Berg");
        openAs(anna, "customers/999999999");
        assertThat(page()).doesNotContain("Encounters");
    }

    @Test
    void a_customer_sees_what_is_known_puts_it_in_their_words_and_withdraws_it() {
        met("She is in a hurry");
        openAs(maja, "me/known");
        assertThat(page()).contains("She is in a hurry", "Anna Berg", "You agreed on");
        test(button("Put it in your words")).click();
        var words = find(WordsDialog.class).single();
        words.fillIn("The bus is.");
        words.submit();
        openAs(anna, "customers/" + maja.id().value());
        assertThat(page()).contains("She is in a hurry", "Maja puts it like this:", "The bus is.");

        openAs(maja, "me/known");
        test(button("Withdraw it")).click();
        find(SureDialog.class).single().submit();
        openAs(anna, "customers/" + maja.id().value());
        assertThat(page()).doesNotContain("She is in a hurry", "The bus is.");
    }

    @Test
    void whoever_wants_nothing_written_is_shown_as_that_and_can_allow_it_again() {
        met("Told in confidence");
        openAs(maja, "me/known");
        test(button("Rather not: withdraw everything")).click();
        find(SureDialog.class).single().submit();
        openAs(anna, "customers/" + maja.id().value());
        assertThat(page()).contains("does not want us to write anything down").doesNotContain("Told in confidence");

        openAs(maja, "me/known");
        test(button("You may")).click();
        assertThat(own.consent(maja).isGiven()).isTrue();
    }

    private void met(String words) {
        desk.meet(anna, maja.id(), Meetings.on(cast.inDays(0), words));
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
}
