package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import samskap.shared.text.Markdown;

/** People's own formatted words on a page. */
@Tag("div")
public class Markup extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    /**
     * @param className {@code voice}, {@code story} or {@code why}
     * @param markdown as its author wrote it; it is sanitised here
     */
    public Markup(String className, String markdown) {
        addClassName(className);
        show(markdown);
    }

    /** Shows other words in the same place. */
    public void show(String markdown) {
        getElement().setProperty("innerHTML", Markdown.toHtml(markdown));
    }
}
