package samskap.scoring.internal;

import org.springframework.stereotype.Component;
import samskap.audit.NamedThings;
import samskap.audit.Thing;
import samskap.scoring.Panel;

/** Tells the audit log what panels are about; without a way there: a panel is a page for those who are on it. */
@Component
class PanelNames extends NamedThings<Panel> {

    PanelNames(PanelStore store) {
        super(Thing.Kind.PANEL, ids -> store.all(), Panel::id, (panel, language) -> new Name(panel.name(), ""));
    }
}
