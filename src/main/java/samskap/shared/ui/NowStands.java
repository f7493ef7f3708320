package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/**
 * What stands there by now, above what somebody typed who began with something else: nothing is overwritten unseen, and
 * nothing typed is lost.
 */
public class NowStands extends Section {

    private static final long serialVersionUID = 1L;

    /** @param now how it is, as whoever changed it left it */
    public NowStands(Words words, Component... now) {
        var theirs = new Div(new Div(now));
        theirs.addClassName("versions");
        add(
                new H3(words.text("shared.changedMeanwhile")),
                new Paragraph(words.text("shared.changedMeanwhileHow")),
                theirs);
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
    }
}
