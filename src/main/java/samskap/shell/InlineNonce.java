package samskap.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;

/** Marks Vaadin's own inline scripts, so that the policy lets them and no others run. */
@Component
class InlineNonce implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var request = (VaadinServletRequest) page.getVaadinRequest();
            var nonce = ContentPolicy.nonceFor(request.getHttpServletRequest());
            page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        });
    }
}
