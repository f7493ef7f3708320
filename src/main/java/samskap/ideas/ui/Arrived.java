package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import samskap.ideas.Idea;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Words;

/** Tells whoever came by the address of an idea that was merged why they are here. */
class Arrived extends Div {

    private static final long serialVersionUID = 1L;

    Arrived(Idea merged, Words words) {
        addClassNames("notice", "plain");
        getElement().setAttribute("role", "status");
        var what = new Paragraph();
        what.getElement().appendChild(new Element("b").setText(words.text("ideas.same.arrived", merged.title())));
        add(new Icon("people"), new Div(what, new Paragraph(words.text("ideas.same.arrivedHow"))));
    }
}
