package samskap.me.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Leaving.Texts;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mail.Mailbox;
import samskap.shared.Language;
import samskap.shared.ui.Form;
import samskap.support.Support;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import tools.jackson.databind.node.JsonNodeFactory;

@ModuleTest
class MeViewTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Support support;

    @Autowired
    private Dialogue dialogue;

    @Autowired
    private People people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MeKit kit;

    private Person elin;

    @BeforeEach
    void stage() {
        elin = cast.customer("Elin Granström");
        signIn(elin);
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
    }

    private String page() {
        return text(navigate("me", Component.class));
    }

    private String page(String show) {
        UI.getCurrent().navigate("me", QueryParameters.of("show", show));
        return text((Component) getCurrentView());
    }

    @Test
    void what_was_shared_stands_there_with_where_it_is_now_and_why() {
        var idea = cast.idea(elin, "Softer hinges\nThey bang.");
        var petra = cast.owner("Petra Öberg");
        ideas.move(petra, idea.id(), Status.SHARED, Status.PLANNED, "Because so many *asked*.");

        assertThat(page())
                .contains("Softer hinges", "Planned", "Because so many asked.", "Petra Öberg", "only you so far");
    }

    @Test
    void what_was_supported_is_of_others_and_shown_a_page_at_a_time() {
        cast.idea(elin, "One of my own\nSo there.");
        for (var n = 0; n < 12; n++) {
            support.give(
                    elin,
                    cast.idea(cast.customer(), "Wanted number " + n + "\nIt is.")
                            .id());
        }

        assertThat(page("supported"))
                .contains("Wanted number 11", "Wanted number 2")
                .doesNotContain("Wanted number 0", "One of my own");
        test(find(NativeButton.class).withText("Show more").single()).click();
        assertThat(find(PartItem.class).all()).hasSize(12);
        assertThat(find(NativeButton.class).withText("Show more").exists()).isFalse();
    }

    @Test
    void a_dialogue_that_somebody_joined_is_there_until_they_take_it_back() {
        var idea = cast.idea(cast.customer(), "A quiet fan\nPlease.");
        var said = dialogue.write(elin, NewMessage.message(UUID.randomUUID(), idea.id(), null, "Here too."));
        assertThat(page("joined")).contains("A quiet fan", "you wrote");

        dialogue.withdraw(elin, said.id());

        assertThat(page("joined")).contains("not said anything in a dialogue yet");
    }

    @Test
    void whoever_took_their_data_out_often_enough_is_told_so_on_their_page() {
        assertThat(page()).doesNotContain("six times within an hour");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("me", QueryParameters.of("data", "later"));
        assertThat(text((Component) getCurrentView())).contains("six times within an hour");
    }

    @Test
    void where_there_is_nothing_it_says_what_to_do() {
        assertThat(page()).contains("not shared anything yet", "Share something");
        assertThat(page("developed")).contains("into somebody else", "See what needs help");
        assertThat(page("nonsense")).contains("not shared anything yet");
    }

    @Test
    void a_name_is_changed_and_what_is_no_name_is_refused_at_the_field() {
        navigate("me", Component.class);
        press("Change your name");
        var dialog = find(LineDialog.class).single();
        dialog.type("  ");
        dialog.submit();
        assertThat(find(LineDialog.class).single().getElement().getTextRecursively())
                .contains("Write what we may call you");

        dialog.type("Elin Berg");
        dialog.submit();

        assertThat(find(LineDialog.class).exists()).isFalse();
        assertThat(people.find(elin.id())).map(Person::name).contains("Elin Berg");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Elin Berg");
    }

    @Test
    void a_customer_is_not_asked_what_they_work_with() {
        assertThat(page()).contains("Elin Granström", "@example.com").doesNotContain("What you work with");
    }

    @Test
    void a_colleague_says_what_they_work_with() {
        signIn(cast.employee("Anna Berg"));
        assertThat(page()).contains("What you work with", "Logistics");
    }

    @Test
    void a_colleague_is_told_who_takes_leave_of_them() {
        signIn(cast.employee("Anna Berg"));
        assertThat(page()).contains("taken leave of by an administrator").doesNotContain("be forgotten …");
    }

    @Test
    void an_administrator_may_leave_when_there_is_another_one() {
        signIn(cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN));
        cast.person("Bo Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN);
        assertThat(page()).contains("be forgotten …");
    }

    @Test
    void leaving_asks_for_ones_name_and_a_code_and_says_goodbye() {
        var dialog = new LeaveDialog(kit, elin);
        dialog.open(UI.getCurrent());
        assertThat(text(dialog)).contains("What goes, for good", "What stays, without you");
        dialog.type("Somebody Else");
        dialog.leave();
        assertThat(text(dialog)).contains("Write your name as it stands here: Elin Granström");
        assertThat(people.find(elin.id())).isPresent();

        dialog.choose(Texts.GO);
        dialog.type(" elin granström ");
        dialog.leave();
        assertThat(people.find(elin.id())).isPresent();
        giveCode();

        assertThat(text(dialog)).contains("You are forgotten");
        assertThat(people.find(elin.id())).isEmpty();
    }

    /** They have been here for a while, or it was not they who signed in. */
    private void giveCode() {
        var address = people.addressOf(elin.id());
        var code = mailbox.latest().stream()
                .filter(kept -> kept.mail().to().equals(address))
                .map(kept -> kept.mail().text().substring(0, 7).replace(" ", ""))
                .findFirst()
                .orElseThrow();
        var input =
                find(Input.class).withAttribute("autocomplete", "one-time-code").single();
        input.setValue(code);
        Component form = input;
        while (!(form instanceof Form)) {
            form = form.getParent().orElseThrow();
        }
        var element = form.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "submit", JsonNodeFactory.instance.objectNode()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void press(String label) {
        test(find(NativeButton.class)
                        .withCondition(
                                button -> label.equals(button.getElement().getAttribute("aria-label")))
                        .single())
                .click();
    }
}
