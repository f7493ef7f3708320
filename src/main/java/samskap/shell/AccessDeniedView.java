package samskap.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Words;

/** The page is for others. For a visitor, who may be one of them, {@link AskWhoItIs} comes first. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class AccessDeniedView extends Page implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    AccessDeniedView(Words words) {
        this.words = words;
        narrow();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        stack().removeAll();
        stack().add(Empty.page(getPageTitle(), words.text("shell.denied.advice"), new WayHome(words)));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return words.text("shell.denied.heading");
    }
}
