package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A place with nothing in it, which says what to do next. */
public class Empty extends Section {

    private static final long serialVersionUID = 1L;

    private Empty(Component heading, String advice, Component... ways) {
        addClassName("empty");
        add(Icon.mark(), heading, new Paragraph(advice));
        if (ways.length > 0) {
            var row = new Paragraph(ways);
            row.addClassName("row");
            add(row);
        }
    }

    /** A whole page with nothing else on it. */
    public static Empty page(String heading, String advice, Component... ways) {
        return new Empty(new H1(heading), advice, ways);
    }

    /** A part of a page. */
    public static Empty part(String heading, String advice, Component... ways) {
        return new Empty(new H2(heading), advice, ways);
    }
}
