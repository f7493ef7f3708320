package samskap.identity.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import samskap.identity.Person;

/** Somebody signed in on a page that is already open: what depends on who is there shows itself anew. */
public class SignedIn extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private final transient Person person;

    SignedIn(UI source, Person person) {
        super(source, false);
        this.person = person;
    }

    public Person person() {
        return person;
    }

    /** Hears sign-ins on this page. */
    public static Registration listen(UI ui, ComponentEventListener<SignedIn> listener) {
        return ComponentUtil.addListener(ui, SignedIn.class, listener);
    }
}
