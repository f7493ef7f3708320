package samskap.shell;

import com.vaadin.flow.component.html.Paragraph;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Words;

/**
 * Says that the connection is lost. The client shows and hides it, since then nobody else can: the words wait in an
 * attribute and come into the live region when they are needed.
 */
@Component
@Scope("prototype")
class ConnectionBanner extends Paragraph {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    ConnectionBanner(Words words) {
        this.words = words;
        addClassName("banner");
        setId("connection");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("hidden", true);
        add(new Icon("offline"));
    }

    void show() {
        getElement().setAttribute("data-text", words.text("shell.offline"));
    }
}
