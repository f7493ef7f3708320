package samskap.dialogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A quieter word beside a figure. */
@Tag("small")
class Small extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    Small(String text) {
        setText(text);
    }
}
