package samskap.reading.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import samskap.identity.ui.CurrentPerson;
import samskap.reading.internal.FirstSight;

/**
 * Shows the reading edition while the page of those who take part is loading, so that nobody looks at an empty page and
 * nothing jumps when it is there. It can be looked at but not used; the page's script takes it away.
 */
@Component
class UntilTheirsIsThere implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient FirstSight firstSight;
    private final transient CurrentPerson current;

    UntilTheirsIsThere(FirstSight firstSight, CurrentPerson current) {
        this.firstSight = firstSight;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::show);
    }

    private void show(IndexHtmlResponse page) {
        var request = ((VaadinServletRequest) page.getVaadinRequest()).getHttpServletRequest();
        firstSight
                .of(request, page.getVaadinRequest().getPathInfo(), current.language(request))
                .map(html -> lookedAtOnly(Jsoup.parse(html).body()))
                .ifPresent(sight -> page.getDocument().body().prependChild(sight));
    }

    /** The page as a picture of itself: no names that the real one will have, and no sign-in for who is signed in. */
    private static Element lookedAtOnly(Element body) {
        body.select("[id]").removeAttr("id");
        body.select("script, .skip, .bar > a.btn").remove();
        return new Element("div")
                .attr("id", "arriving")
                .attr("inert", true)
                .attr("aria-hidden", "true")
                .append(body.html());
    }
}
