package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import samskap.shared.ui.Markup;

/** Two wordings of one message, side by side: nothing is lost, the writer decides. */
class Conflict extends Section {

    private static final long serialVersionUID = 1L;

    Conflict(Kit kit, String yours, String theirs) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        var versions =
                new Div(version(kit.text("conflict.yours"), yours), version(kit.text("conflict.theirs"), theirs));
        versions.addClassName("versions");
        add(new H3(kit.text("conflict.title")), new Paragraph(kit.text("conflict.how")), versions);
    }

    private static Div version(String whose, String words) {
        return new Div(new H4(whose), new Markup("voice", words));
    }
}
