package samskap.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Profile;
import samskap.identity.SignIn;
import samskap.mail.Mailbox;
import samskap.shared.ui.Words;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;
import tools.jackson.databind.node.JsonNodeFactory;

@ModuleTest
class AddressChangeTests extends SpringBrowserlessTest {

    @Autowired
    private ProofGate gate;

    @Autowired
    private Proof proof;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Profile profile;

    @Autowired
    private People people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Words words;

    @Autowired
    private TestClock clock;

    @Autowired
    private Cast cast;

    private final BrowserSession session = mock();
    private final List<Person> moved = new ArrayList<>();
    private Person maja;
    private EmailAddress before;
    private EmailAddress wanted;

    @BeforeEach
    void somebodyHasJustSignedIn() {
        maja = cast.customer();
        before = people.addressOf(maja.id());
        wanted = new EmailAddress("moving" + maja.id().value() + "@example.net");
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(maja));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        proof.given(VaadinServletRequest.getCurrent().getHttpServletRequest(), maja);
        new AddressChange(gate, signIn, profile, words, session).begin(moved::add);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoever_has_just_signed_in_proves_the_new_address_and_has_moved() {
        submit(wanted.value());
        submit(codeTo(wanted));
        assertThat(people.addressOf(maja.id())).isEqualTo(wanted);
        assertThat(moved).containsExactly(maja);
        verify(session).begin(maja);
    }

    @Test
    void in_a_dialog_that_stood_open_for_long_the_earlier_address_is_asked_for_once_more() {
        clock.pass(Duration.ofMinutes(16));
        submit(wanted.value());
        submit(codeTo(wanted));
        assertThat(people.addressOf(maja.id())).isEqualTo(before);
        verify(session, never()).begin(any());

        submit(codeTo(before));
        assertThat(people.addressOf(maja.id())).isEqualTo(wanted);
        assertThat(moved).containsExactly(maja);
    }

    @Test
    void whose_sign_in_has_ended_meanwhile_moves_nowhere() {
        submit(wanted.value());
        var code = codeTo(wanted);
        SecurityContextHolder.clearContext();
        submit(code);
        assertThat(people.addressOf(maja.id())).isEqualTo(before);
        assertThat(moved).isEmpty();
    }

    /** In the dialog on top. */
    private void submit(String value) {
        var input = $(Input.class, $(CodeDialog.class).all().getLast()).single();
        input.setValue(value);
        Component form = input;
        while (!(form instanceof SignInStep)) {
            form = form.getParent().orElseThrow();
        }
        var element = form.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "submit", JsonNodeFactory.instance.objectNode()));
    }

    private String codeTo(EmailAddress address) {
        return mailbox.latest().stream()
                .filter(kept -> kept.mail().to().equals(address))
                .map(kept -> kept.mail().text().substring(0, 7).replace(" ", ""))
                .findFirst()
                .orElseThrow();
    }
}
