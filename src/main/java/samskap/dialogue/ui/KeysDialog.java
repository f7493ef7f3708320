package samskap.dialogue.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import samskap.shared.ui.Dialog;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** Which key does what, and whether they do. */
class KeysDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    KeysDialog(Words words, List<String> keys) {
        super(words.text("dialogue.keys.title"));
        var list = new DescriptionList();
        list.addClassName("keys");
        keys.forEach(key -> {
            var term = new Term();
            term.getElement().appendChild(new Element("kbd").setText(words.text("dialogue.keys.name." + key)));
            list.add(term);
            list.add(new Description(words.text("dialogue.keys." + key)));
        });
        var close = new NativeButton(words.text("dialogue.keys.close"), click -> removeFromParent());
        close.addClassNames("btn", "primary");
        var actions = new Div(close);
        actions.addClassName("actions");
        var content = new Div(
                new H2(words.text("dialogue.keys.title")),
                Parts.small(words.text("dialogue.keys.hint")),
                list,
                toggle(words),
                actions);
        content.addClassName("stack");
        add(content);
    }

    /** Whoever speaks to their computer, or touches keys by mistake, does without; the browser's script keeps it. */
    private static Div toggle(Words words) {
        var box = new Element("input")
                .setAttribute("type", "checkbox")
                .setAttribute("role", "switch")
                .setAttribute("name", "keys")
                .setAttribute("aria-describedby", "keys-hint");
        var label = new Element("label").appendChild(box, new Element("span").setText(words.text("dialogue.keys.on")));
        var hint = Parts.small(words.text("dialogue.keys.onHint"));
        hint.setId("keys-hint");
        var toggle = new Div();
        toggle.getElement().appendChild(new Element("samskap-keys-switch").appendChild(label), hint.getElement());
        return toggle;
    }
}
