package samskap.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.SignIn;
import samskap.mail.Mailbox;
import samskap.shared.ui.Words;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import tools.jackson.databind.node.JsonNodeFactory;

@ModuleTest
class SignInDialogTests extends SpringBrowserlessTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private SignIn signIn;

    @Autowired
    private Words words;

    @Autowired
    private SignInGate gate;

    @Autowired
    private People people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Cast cast;

    private final BrowserSession session = mock();
    private final List<String> story = new ArrayList<>();
    private final List<Person> acted = new ArrayList<>();
    private String address = "";

    @BeforeEach
    void aVisitorActs() {
        SecurityContextHolder.clearContext();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        address = "visitor" + NUMBER.incrementAndGet() + "@example.net";
        doAnswer(begun -> story.add("session")).when(session).begin(any());
        openDialog();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_newcomer_gives_address_code_and_name_and_the_act_is_done_once() {
        submit(address);
        submit(codeMailed());
        assertThat(heading()).isEqualTo("What may we call you?");
        assertThat(acted).isEmpty();
        submit("Nils Prov");
        assertThat(acted).extracting(Person::name).containsExactly("Nils Prov");
        verify(session).begin(acted.getFirst());
    }

    @Test
    void somebody_we_know_is_through_after_the_code() {
        var maja = cast.customer();
        address = people.addressOf(maja.id()).value();
        submit(address);
        submit(codeMailed());
        assertThat(acted).containsExactly(maja);
    }

    @Test
    void the_session_begins_before_the_act_is_done() {
        submit(address);
        submit(codeMailed());
        submit("Nils Prov");
        assertThat(story).containsExactly("session", "act");
    }

    @Test
    void what_is_wrong_stands_at_the_field_and_what_was_typed_stays() {
        submit("maja@exempel");
        assertThat(error()).contains("Write the address in full");
        assertThat(input().getValue()).isEqualTo("maja@exempel");
        assertThat(input().getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(input().getElement().getAttribute("aria-describedby")).endsWith("-error");
        submit(address);
        submit("12");
        assertThat(error()).contains("six digits");
        submit(codeMailed().equals("111111") ? "222222" : "111111");
        assertThat(error()).contains("not the code");
        assertThat(acted).isEmpty();
    }

    @Test
    void a_code_that_is_on_its_way_already_can_be_used_in_a_new_dialog() {
        submit(address);
        var code = codeMailed();
        close();
        openDialog();
        submit(address);
        assertThat(heading()).isEqualTo("Six digits are on their way");
        submit(code);
        assertThat(heading()).isEqualTo("What may we call you?");
    }

    @Test
    void closing_it_leaves_no_trace() {
        close();
        assertThat(dialogs()).isEmpty();
        assertThat(acted).isEmpty();
        verify(session, never()).begin(any());
    }

    @Test
    void who_is_signed_in_already_is_not_asked() {
        close();
        var maja = cast.customer();
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(maja));
        gate.then(acted::add);
        assertThat(dialogs()).isEmpty();
        assertThat(acted).containsExactly(maja);
    }

    @Test
    void in_a_demo_one_click_is_enough() {
        close();
        var maja = cast.customer();
        open(() -> List.of(maja), acted::add);
        var choice = $(NativeButton.class, dialogs().getFirst()).all().getLast();
        assertThat(choice.getElement().getTextRecursively()).contains("Maja Lind", "customer");
        test(choice).click();
        assertThat(acted).containsExactly(maja);
    }

    private void openDialog() {
        open(null, person -> {
            story.add("act");
            acted.add(person);
        });
    }

    private void open(LookAround lookAround, Consumer<Person> afterwards) {
        ObjectProvider<LookAround> offered = mock();
        when(offered.getIfAvailable()).thenReturn(lookAround);
        new SignInDialogs(signIn, session, words, offered).open(afterwards);
    }

    private List<SignInDialog> dialogs() {
        return $(SignInDialog.class).all();
    }

    private Input input() {
        return $(Input.class, dialogs().getFirst()).single();
    }

    private String heading() {
        return $(H2.class, dialogs().getFirst()).single().getText();
    }

    private String error() {
        return $(com.vaadin.flow.component.html.Paragraph.class, dialogs().getFirst())
                .withClassName("error")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private void submit(String value) {
        var input = input();
        input.setValue(value);
        Component form = input;
        while (!(form instanceof SignInStep)) {
            form = form.getParent().orElseThrow();
        }
        fire(form, "submit");
    }

    private void close() {
        fire(dialogs().getFirst(), "close");
    }

    private static void fire(Component component, String type) {
        var element = component.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, type, JsonNodeFactory.instance.objectNode()));
    }

    private String codeMailed() {
        return mailbox.latest().stream()
                .filter(kept -> kept.mail().to().value().equals(address))
                .map(kept -> kept.mail().text().substring(0, 7).replace(" ", ""))
                .findFirst()
                .orElseThrow();
    }
}
