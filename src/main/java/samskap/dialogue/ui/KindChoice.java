package samskap.dialogue.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import samskap.dialogue.Kind;

/** A colleague's choice of what a message is meant as. The browser reads it; the server hears it with the message. */
class KindChoice extends FieldSet {

    private static final long serialVersionUID = 1L;

    KindChoice(Kit kit, String name, List<Kind> kinds, Kind first) {
        super(kit.text("kind.legend"));
        addClassName("kinds");
        getLegend().addClassName("sr");
        kinds.forEach(kind -> add(choice(kit, name, kind, kind == first)));
    }

    private static NativeLabel choice(Kit kit, String name, Kind kind, boolean checked) {
        var radio = new Input();
        radio.setType("radio");
        radio.getElement()
                .setAttribute("name", name)
                .setAttribute("value", kind.name())
                .setAttribute("data-look", Looks.of(kind))
                .setAttribute("data-placeholder", kit.text("placeholder." + kind.code()));
        if (checked) {
            radio.getElement().setAttribute("checked", true);
        }
        var label = new NativeLabel();
        label.add(radio, Looks.icon(kind));
        label.add(kit.text("kind." + kind.code()));
        return label;
    }
}
