package samskap.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import samskap.shared.Brand;

/** Dresses pages as the company, after the product's own style sheet. */
@Component
class CompanyStyle implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Brand brand;

    CompanyStyle(Brand brand) {
        this.brand = brand;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> brand.styleSheet()
                .ifPresent(address -> page.getDocument()
                        .head()
                        .appendElement("link")
                        .attr("rel", "stylesheet")
                        .attr("href", address)));
    }
}
