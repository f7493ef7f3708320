package samskap.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samskap.shared.ErrorNumber;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Words;

/** A page could not open because something is broken. The frame around it shows as much as is known. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class InternalErrorView extends Page implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(InternalErrorView.class);

    private final transient Words words;

    InternalErrorView(Words words) {
        this.words = words;
        narrow();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = ErrorNumber.next();
        log.error("Error {} on opening /{}", number, event.getLocation().getPath(), parameter.getException());
        var again = new Anchor("/" + event.getLocation().getPathWithQueryParameters(), words.text("shell.error.again"));
        again.setRouterIgnore(true);
        again.addClassNames("btn", "primary");
        var told = new Span(new Span(words.text("shell.error.number") + " "), new Code(number));
        stack().removeAll();
        stack().add(Empty.page(getPageTitle(), words.text("shell.error.advice"), told, again));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return words.text("shell.error.heading");
    }
}
