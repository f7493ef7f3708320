package samskap.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignInGate;
import samskap.identity.ui.SignedIn;
import samskap.shared.Brand;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** Before the door: asks who it is, and leads whoever may come in to where they wanted to go. */
@Route(ClosedView.PATH)
@AnonymousAllowed
class ClosedView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "closed";

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson current;
    private final transient SignInGate gate;
    private final transient Brand brand;
    private final transient Words words;

    ClosedView(CurrentPerson current, SignInGate gate, Brand brand, Words words) {
        this.current = current;
        this.gate = gate;
        this.brand = brand;
        this.words = words;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        stack().removeAll();
        if (current.get().isPresent()) {
            var own = Parts.way("/me", words.text("shell.closed.own"));
            own.addClassName("btn");
            stack().add(Empty.page(getPageTitle(), words.text("shell.closed.others", brand.name()), own));
            return;
        }
        var signIn = new NativeButton(words.text("shell.signIn"), click -> gate.open());
        signIn.addClassNames("btn", "primary");
        stack().add(Empty.page(getPageTitle(), words.text("shell.closed.advice"), signIn));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var hearing = SignedIn.listen(
                attached.getUI(), signedIn -> attached.getUI().getPage().reload());
        addDetachListener(detached -> {
            detached.unregisterListener();
            hearing.remove();
        });
    }

    @Override
    public String getPageTitle() {
        return words.text("shell.closed.heading", brand.name());
    }
}
