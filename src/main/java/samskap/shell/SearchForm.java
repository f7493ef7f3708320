package samskap.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
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

    private static final int PAUSE = 250;

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
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE);
        input.addValueChangeListener(change -> {
            if (change.isFromClient() && isOnBoard()) {
                typed();
            }
        });
    }

    private static boolean isOnBoard() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath().isEmpty();
    }

    /** The board follows what is typed, without a step for Back for each letter. */
    private void typed() {
        var page = UI.getCurrent();
        var now = page.getInternals().getActiveViewLocation().getQueryParameters();
        var wanted = input.getValue().strip();
        var query = wanted.isEmpty() ? now.excluding("q") : now.merging("q", wanted);
        var location = new Location("", query);
        page.getInternals().getRouter().navigate(page, location, NavigationTrigger.PROGRAMMATIC);
        page.getPage().getHistory().replaceState(null, location);
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
        var searched = location.getQueryParameters().getSingleParameter("q").orElse("");
        // Somebody may be typing on.
        if (!searched.equals(input.getValue().strip())) {
            input.setValue(searched);
        }
    }
}
