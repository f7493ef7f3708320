package samskap.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Words;

/** There is nothing at the address that somebody asked for. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Page implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    NotFoundView(Words words) {
        this.words = words;
        narrow();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        stack().removeAll();
        stack().add(Empty.page(
                words.text("shell.notFound.heading"), words.text("shell.notFound.advice"), new WayHome(words)));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return words.text("shell.notFound.heading");
    }
}
