package samskap.journey.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;
import samskap.notification.ui.BellPart;

/** What was told at the steps that a colleague cares for stands behind their bell. */
@Component("journeyBehindBell")
class BehindBell implements BellPart {

    private final JourneyKit kit;

    BehindBell(JourneyKit kit) {
        this.kit = kit;
    }

    @Override
    public com.vaadin.flow.component.Component make() {
        return kit.reader(kit.current().require().id())
                .<com.vaadin.flow.component.Component>map(reader -> new FlickersCard(kit))
                .orElseGet(BehindBell::nothing);
    }

    private static Div nothing() {
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
