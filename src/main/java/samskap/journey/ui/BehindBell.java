package samskap.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import samskap.notification.ui.BellPart;

/** What was told at the steps that a colleague cares for stands behind their bell. */
@org.springframework.stereotype.Component("journeyBehindBell")
class BehindBell implements BellPart {

    private final JourneyKit kit;

    BehindBell(JourneyKit kit) {
        this.kit = kit;
    }

    @Override
    public Component make() {
        var reader = kit.current().require().id();
        return kit.reader(reader).isPresent() ? new FlickersCard(kit) : nothing();
    }

    private static Component nothing() {
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
