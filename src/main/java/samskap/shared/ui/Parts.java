package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The plain pieces of these pages. */
public final class Parts {

    private Parts() {}

    public static Section card(String heading, Component... parts) {
        var card = new Section(new H2(heading));
        card.addClassNames("card", "pad");
        card.add(parts);
        return card;
    }

    public static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "muted");
        return paragraph;
    }

    /** A way to another page of the product, which opens within this one. */
    public static Anchor way(String path, String text) {
        var way = new Anchor(path, text);
        way.getElement().setAttribute("router-link", true);
        return way;
    }

    /** @param svg made of numbers and escaped texts alone */
    public static Span picture(String svg) {
        var picture = new Span();
        picture.getElement().setProperty("innerHTML", svg);
        return picture;
    }

    /**
     * A text in the language that its writer writes.
     *
     * @param language null when that is the page's
     */
    public static <T extends Component> T in(@Nullable String language, T text) {
        if (language != null) {
            text.getElement().setAttribute("lang", language);
        }
        return text;
    }
}
