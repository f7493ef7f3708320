package samskap.moments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import samskap.shared.ui.Parts;

/** The two ways to look at what customers tell: one by one, and what many tell. */
class MomentTabs extends Nav {

    private static final long serialVersionUID = 1L;

    MomentTabs(MomentKit kit, String current) {
        addClassName("orders");
        getElement().setAttribute("aria-label", kit.text("tabs"));
        add(
                tab(MomentsView.PATH, kit.text("tab.each"), current),
                tab(ThemesView.PATH, kit.text("tab.themes"), current));
    }

    private static Anchor tab(String path, String text, String current) {
        var tab = Parts.way("/" + path, text);
        if (path.equals(current)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
