package samskap.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import samskap.shared.Refusal;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Words;

/** A page could not open because a use case refused: there is no such thing, or it is not for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends Page implements HasErrorParameter<Refusal>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    RefusedView(Words words) {
        this.words = words;
        narrow();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        stack().removeAll();
        stack().add(Empty.page(getPageTitle(), words.text(refusal), new WayHome(words)));
        return refusal.key().equals(Refusal.notAllowed().key())
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return words.text("shell.refused.heading");
    }
}
