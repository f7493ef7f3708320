package samskap.shell;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;

/** Has a page looked at before it is answered: one that is closed by that finds nobody who answers. */
class BeforeItAsks extends SynchronizedRequestHandler {

    private static final long serialVersionUID = 1L;

    private final transient OpenPages pages;

    BeforeItAsks(OpenPages pages) {
        this.pages = pages;
    }

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        return HandlerHelper.isRequestType(request, RequestType.UIDL)
                || HandlerHelper.isRequestType(request, RequestType.HEARTBEAT);
    }

    /** Never answers by itself. */
    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        var page = session.getService().findUI(request);
        if (page != null && !page.isClosing()) {
            pages.lookAgain(page);
        }
        return false;
    }
}
