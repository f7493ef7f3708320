package samskap.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.ideas.Ideas;
import samskap.identity.EmailAddress;
import samskap.identity.Invitations;
import samskap.identity.Leaving;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class PeoplePagesTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private People people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private PeopleKit kit;

    @Autowired
    private Ideas ideas;

    private Person ada;

    @BeforeEach
    void stage() {
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String button) {
        var found = find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(button))
                .findFirst()
                .orElseThrow();
        test(found).click();
    }

    private Input input(String name) {
        return find(Input.class).all().stream()
                .filter(input -> name.equals(input.getElement().getAttribute("name")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_administration_opens_with_people_for_administrators_alone() {
        signIn(ada);
        UI.getCurrent().navigate("administration");
        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
        for (var other : List.of(cast.customer(), cast.owner("Petra Öhman"), cast.employee("Anna Berg"))) {
            signIn(other);
            for (var path : List.of("administration", PeopleView.PATH)) {
                UI.getCurrent().navigate(path);
                assertThat(getCurrentView()).isNotInstanceOf(PeopleView.class);
            }
        }
    }

    @Test
    void somebody_is_found_and_given_a_role() {
        signIn(ada);
        var maja = cast.customer("Maja Findable" + ada.id().value());
        UI.getCurrent()
                .navigate(
                        PeopleView.PATH,
                        QueryParameters.simple(Map.of(
                                "who", "everybody", "q", "findable" + ada.id().value())));
        assertThat(text())
                .contains(maja.name(), "customer", people.addressOf(maja.id()).value());
        press("Change");
        assertThat(find(RolesDialog.class).single().getElement().getTextRecursively())
                .contains("What " + maja.name() + " may do", "answers customers", "runs the place");
        input("title").setValue("Fitting");
        find(RolesDialog.class).single().submit();
        assertThat(people.find(maja.id()).orElseThrow().title()).isEqualTo("Fitting");
        assertThat(text()).contains("Fitting");
    }

    @Test
    void whoever_asks_by_letter_to_be_forgotten_has_their_words_go_too() {
        signIn(ada);
        var maja = cast.customer("Maja Letter");
        var idea = cast.idea(maja);
        var dialog = new FarewellDialog(kit, maja, () -> {});
        UI.getCurrent().add(dialog);
        assertThat(dialog.getElement().getTextRecursively()).contains("And what Maja wrote?", "It goes too");
        dialog.choose(Leaving.Texts.GO);
        dialog.type("Maja Letter");
        dialog.submit();
        assertThat(ideas.find(idea.id()).orElseThrow().title()).isNotEqualTo(idea.title());
    }

    @Test
    void what_a_colleague_said_stays_and_what_they_were_to_announce_waits() {
        signIn(ada);
        var anna = cast.employee("Anna Farewell");
        var dialog = new FarewellDialog(kit, anna, () -> {});
        UI.getCurrent().add(dialog);
        assertThat(dialog.getElement().getTextRecursively())
                .contains("What was said stays", "What Anna was to announce later waits")
                .doesNotContain("It goes too");
    }

    @Test
    void nobody_found_says_what_to_do() {
        signIn(ada);
        UI.getCurrent().navigate(PeopleView.PATH, QueryParameters.of("q", "xyzzyplugh"));
        assertThat(text()).contains("Nobody here", "Try fewer of them");
    }

    @Test
    void somebody_is_invited_and_the_invitation_stands_there_until_it_is_taken_back() {
        signIn(ada);
        UI.getCurrent().navigate(PeopleView.PATH);
        press("Invite somebody");
        var dialog = find(InviteDialog.class).single();
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Write your e-mail address");
        var address = "invite" + ada.id().value() + "@example.org";
        input("email").setValue(address);
        dialog.submit();
        assertThat(text()).contains(address, "as employee, by Ada Norén");
        var sent = invitations.open(ada).stream()
                .filter(one -> one.address().equals(new EmailAddress(address)))
                .findFirst();
        assertThat(sent).isPresent();
        find(NativeButton.class).all().stream()
                .filter(one -> one.getAriaLabel()
                        .filter(label -> label.equals("Take back the invitation to " + address))
                        .isPresent())
                .findFirst()
                .ifPresent(found -> test(found).click());
        assertThat(text()).doesNotContain(address);
    }
}
