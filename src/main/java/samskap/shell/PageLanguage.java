package samskap.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Language;

/** Opens each page in the language of the person, or the one that the visitor's browser asks for. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson current;

    PageLanguage(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init ->
                        init.getUI().setLocale(of(VaadinRequest.getCurrent()).locale()));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .selectStream("html")
                .forEach(html -> html.attr("lang", of(page.getVaadinRequest()).code())));
    }

    private Language of(VaadinRequest request) {
        return current.language(((VaadinServletRequest) request).getHttpServletRequest());
    }
}
