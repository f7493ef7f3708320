package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import samskap.shared.ui.Words;

/**
 * The keys of a page for colleagues, and a quiet sign that there are some. The browser hears them, unless somebody is
 * typing, and presses what names its key by {@code data-key}.
 */
@Tag("samskap-keys")
class Keys extends Component implements HasComponents, HasStyle {

    static final List<String> QUEUE = List.of("j", "k", "enter", "r", "e", "h", "help");
    static final List<String> IDEA = List.of("r", "e", "h", "help");

    private static final long serialVersionUID = 1L;

    Keys(Words words, List<String> keys) {
        var button = new NativeButton(
                words.text("dialogue.keys"), click -> new KeysDialog(words, keys).open(UI.getCurrent()));
        button.addClassNames("btn", "small", "quiet");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-key", "?")
                .setAttribute("aria-keyshortcuts", "?")
                .insertChild(0, new Element("kbd").setText("?"));
        add(button);
    }
}
