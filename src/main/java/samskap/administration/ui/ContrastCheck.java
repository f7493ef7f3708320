package samskap.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import samskap.shared.Accent;
import samskap.shared.Accent.Check;
import samskap.shared.Accent.Shades;
import samskap.shared.Colour;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Words;

/** How a colour reads on light and on dark pages, and the nearest one that does where it does not. */
class ContrastCheck extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Consumer<Colour> choose;

    /** @param choose takes the colour that is proposed instead */
    ContrastCheck(Words words, Consumer<Colour> choose) {
        this.words = words;
        this.choose = choose;
        addClassName("contrast");
        getElement().setAttribute("role", "status");
    }

    void show(Colour colour) {
        removeAll();
        var accent = Accent.of(colour);
        add(
                ground("light", accent.light(), Accent.onLight(colour)),
                ground("dark", accent.dark(), Accent.onDark(colour)));
        if (!Accent.onLight(colour).passes()) {
            add(instead(Accent.onLight(colour).nearest()));
        }
    }

    private Div ground(String kind, Shades shades, Check check) {
        var sample = new Span(text("sample"));
        sample.addClassNames("sample", kind);
        sample.getStyle().set("--main", shades.main().hex());
        sample.getStyle().set("--main-ink", shades.ink().hex());
        sample.getStyle().set("--main-soft", shades.soft().hex());
        var heading = new Paragraph();
        heading.add(new Icon(check.passes() || kind.equals("dark") ? "check" : "warning"));
        heading.add(text(kind));
        heading.addClassName(check.passes() ? "good" : kind.equals("dark") ? "muted" : "bad");
        var told = new Paragraph(
                check.passes()
                        ? words.text("administration.brand.passes", check.contrast())
                        : words.text(
                                "administration.brand." + kind + "Fails",
                                check.contrast(),
                                shades.main().hex()));
        told.addClassNames("small", "muted");
        return new Div(sample, heading, told);
    }

    private NativeButton instead(Colour nearest) {
        var button = new NativeButton(
                words.text("administration.brand.instead", nearest.hex()), click -> choose.accept(nearest));
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private String text(String key) {
        return words.text("administration.brand." + key);
    }
}
