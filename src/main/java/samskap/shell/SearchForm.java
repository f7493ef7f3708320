package samskap.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import samskap.shared.ui.Form;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Words;

/** Searches the ideas from anywhere; what was searched for stands in the board's address. */
@Component
@Scope("prototype")
class SearchForm extends Form {

    private static final long serialVersionUID = 1L;

    private final Span name = new Span();
    private final Input input = new Input();
    private final transient Words words;

    SearchForm(Words words) {
        super();
        this.words = words;
        addClassName("search");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("action", "/");
        name.addClassName("sr");
        var label = new NativeLabel();
        label.setFor("q");
        label.add(new Icon("search"), name);
        input.setId("q");
        input.setType("search");
        input.getElement().setAttribute("name", "q");
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("aria-keyshortcuts", "/");
        add(label, input);
        var key = new Element("kbd");
        key.setAttribute("aria-hidden", "true");
        key.setText("/");
        getElement().appendChild(key);
        onSubmit(this::search);
    }

    private void search() {
        var wanted = input.getValue().strip();
        var query = wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", wanted);
        UI.getCurrent().navigate("", query);
    }

    void show() {
        name.setText(words.text("shell.search.name"));
        input.setPlaceholder(words.text("shell.search"));
    }

    void stand(Location location) {
        input.setValue(location.getQueryParameters().getSingleParameter("q").orElse(""));
    }
}
