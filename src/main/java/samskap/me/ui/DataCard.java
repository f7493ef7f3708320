package samskap.me.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;

/** Gives one everything that is kept about one. */
class DataCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final String DOWNLOAD = "/me/data";
    private static final String KNOWN = "/me/known";

    DataCard(MeKit kit) {
        addClassNames("card", "pad");
        var button = new NativeButton(
                kit.text("data.get"),
                click -> kit.proof().then(person -> UI.getCurrent().getPage().setLocation(DOWNLOAD)));
        button.addClassNames("btn", "small");
        button.getElement().setAttribute("type", "button");
        add(new H2(kit.text("data")), Parts.small(kit.text("data.about")), new Paragraph(button));
        add(new Paragraph(Parts.way(KNOWN, kit.words().text("customers.known.title"))));
        // Only then does the page know its address.
        addAttachListener(opened -> {
            if (opened.isInitialAttach() && enoughForNow()) {
                add(later(kit));
            }
        });
    }

    private static Div later(MeKit kit) {
        var later = new Div(new Icon("warning"), new Div(new Paragraph(kit.text("data.later"))));
        later.addClassNames("notice", "ask");
        later.getElement().setAttribute("role", "status");
        return later;
    }

    /** The download sends back here then. */
    private static boolean enoughForNow() {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("data")
                .filter("later"::equals)
                .isPresent();
    }
}
