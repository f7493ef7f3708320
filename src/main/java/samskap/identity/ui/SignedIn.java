package samskap.identity.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import samskap.identity.Person;

/**
 * Somebody signed in on a page that is already open, or in another tab of the same browser: what depends on who is
 * there shows itself anew.
 */
public class SignedIn extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final boolean here;

    SignedIn(UI source, Person person, boolean here) {
        super(source, false);
        this.person = person;
        this.here = here;
    }

    public Person person() {
        return person;
    }

    /** Whether it was on this page, not in another tab. */
    public boolean isHere() {
        return here;
    }

    /** Hears sign-ins on this page. */
    public static Registration listen(UI ui, ComponentEventListener<SignedIn> listener) {
        return ComponentUtil.addListener(ui, SignedIn.class, listener);
    }
}
