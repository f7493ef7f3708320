package samskap.me.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteConfiguration;
import samskap.mail.Bounces.Bounced;
import samskap.shared.ui.Parts;

/** The ways to what one wants to hear, and to where one is signed in. */
class HearCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final String CHOICES = "notifications/choices";
    private static final String SESSIONS = "me/sessions";
    private static final String TOKENS = "me/tokens";

    HearCard(MeKit kit) {
        addClassNames("card", "pad");
        add(new H2(kit.text("hear")));
        var self = kit.current().require().id();
        kit.bounces().of(self).filter(Bounced::stopped).ifPresent(bounced -> add(new ReturnedNotice(kit, bounced)));
        way(CHOICES, kit.text("hear.choices"));
        way(SESSIONS, kit.text("hear.sessions"));
        way(TOKENS, kit.words().text("api.tokens.title"));
    }

    /** Only to pages that there are. */
    private void way(String path, String text) {
        if (RouteConfiguration.forApplicationScope().getRoute(path).isPresent()) {
            add(new Paragraph(Parts.way("/" + path, text)));
        }
    }
}
