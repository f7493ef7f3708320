package samskap.identity.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Nobody is at this page any more, though it stays open to say something. */
public class SignedOut extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    SignedOut(UI source) {
        super(source, false);
    }

    /** Hears it on this page. */
    public static Registration listen(UI ui, ComponentEventListener<SignedOut> listener) {
        return ComponentUtil.addListener(ui, SignedOut.class, listener);
    }
}
