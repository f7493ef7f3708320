package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The plain pieces of these pages. */
final class Parts {

    private Parts() {}

    static Section card(String heading, Component... parts) {
        var card = new Section(new H2(heading));
        card.addClassNames("card", "pad");
        card.add(parts);
        return card;
    }

    static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "muted");
        return paragraph;
    }

    /** A way to another page of the product, which opens within this one. */
    static Anchor way(String path, String text) {
        var way = new Anchor(path, text);
        way.getElement().setAttribute("router-link", true);
        return way;
    }

    /** @param svg made of numbers and escaped texts alone */
    static Span picture(String svg) {
        var picture = new Span();
        picture.getElement().setProperty("innerHTML", svg);
        return picture;
    }
}
