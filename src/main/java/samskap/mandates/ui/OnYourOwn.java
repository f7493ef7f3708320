package samskap.mandates.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import samskap.mandates.Mandate;
import samskap.mandates.MandateId;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;

/**
 * What whoever answers may on their own there, with the way to say that they do, and to whoever may more. It stands
 * beside the place where they write, so that an answer can be a decision.
 */
@StyleSheet("mandates.css")
class OnYourOwn extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MandateKit kit;
    private final Choice within = new Choice("");

    /** @param own what they may there; may be empty */
    OnYourOwn(MandateKit kit, List<Mandate> own, Subject subject) {
        this.kit = kit;
        addClassName("on-your-own");
        getElement().setAttribute("role", "group").setAttribute("aria-label", kit.text("onYourOwn"));
        if (!own.isEmpty()) {
            var heading = new Paragraph(kit.text("onYourOwn"));
            heading.addClassName("heading");
            add(heading, list(own));
        }
        var acts = new Div();
        acts.addClassName("row");
        if (!own.isEmpty()) {
            within.with("", kit.text("within.none"));
            own.forEach(mandate -> within.with(code(mandate.id()), mandate.title()));
            acts.add(new Field("within", kit.text("within"), within));
        }
        acts.add(Buttons.of(
                kit.text(own.isEmpty() ? "askAtAll" : "askForMore"),
                "small",
                () -> new AskDialog(kit, subject, within.getValue()).open(UI.getCurrent())));
        add(acts);
    }

    private UnorderedList list(List<Mandate> own) {
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        own.forEach(mandate -> list.add(line(mandate)));
        return list;
    }

    private ListItem line(Mandate mandate) {
        var line = new ListItem();
        line.getElement().appendChild(new Element("b").setText(mandate.title()));
        if (mandate.amount() != null) {
            line.add(" " + kit.upTo(mandate.amount()));
        }
        line.add(new Span(mandate.words()));
        return line;
    }

    private static String code(MandateId id) {
        return Long.toString(id.value());
    }

    /** Which of them they say that they use. */
    Optional<MandateId> chosen() {
        var code = within.getValue();
        return code == null || code.isEmpty() ? Optional.empty() : Optional.of(new MandateId(Long.parseLong(code)));
    }

    void choose(MandateId id) {
        within.setValue(code(id));
    }

    /** It is said: the next thing is within none until somebody says so. */
    void forget() {
        within.setValue("");
    }
}
