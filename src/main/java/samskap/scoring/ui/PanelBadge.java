package samskap.scoring.ui;

import org.springframework.stereotype.Component;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Panels;
import samskap.shared.live.Change;
import samskap.shared.ui.NavBadge;

/** How many panels wait for me: how a judge hears of an invitation. */
@Component
class PanelBadge implements NavBadge {

    private final Panels panels;
    private final CurrentPerson current;

    PanelBadge(Panels panels, CurrentPerson current) {
        this.panels = panels;
        this.current = current;
    }

    @Override
    public String path() {
        return "panel";
    }

    @Override
    public long count() {
        return current.get().map(panels::waitingFor).orElse(0);
    }

    @Override
    public String spoken() {
        return "scoring.panel.waiting";
    }

    @Override
    public boolean changesWith(Change change) {
        return change.kind() == Change.Kind.PANEL_CHANGED;
    }
}
