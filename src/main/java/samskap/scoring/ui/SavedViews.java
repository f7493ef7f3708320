package samskap.scoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.SavedView;
import samskap.scoring.ValueQuery;
import samskap.scoring.ViewsKept;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Words;

/** The views that I have kept, and the way to keep the one that is open. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SavedViews extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient ViewsKept kept;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private final Input name = new Input();
    private final Field field;
    private final Div list = new Div();
    private transient Supplier<ValueQuery> open = () -> ValueQuery.DEFAULT;

    SavedViews(ViewsKept kept, CurrentPerson current, Acts acts, Words words) {
        super(words.text("scoring.value.views"));
        this.kept = kept;
        this.current = current;
        this.acts = acts;
        this.words = words;
        addClassName("menu");
        getSummary().addClassNames("btn", "small");
        field = new Field("name", words.text("scoring.value.viewName"), name);
        var form = new Form(this::keep);
        form.add(field, Buttons.submit(words.text("scoring.value.viewKeep")));
        form.addClassName("stack");
        var content = new Div(list, form);
        content.addClassNames("stack", "views");
        setContent(content);
        show();
    }

    /** @param view tells which view is open */
    void of(Supplier<ValueQuery> view) {
        open = view;
    }

    private void keep() {
        acts.run(
                () -> {
                    kept.keep(current.require(), name.getValue() == null ? "" : name.getValue(), open.get());
                    name.setValue("");
                    show();
                },
                field);
    }

    private void show() {
        list.removeAll();
        kept.of(current.require()).forEach(view -> list.add(row(view)));
    }

    private Div row(SavedView view) {
        var link = new Anchor(view.address(), view.name());
        var forget = Buttons.of("", () -> forget(view), "round", "small", "quiet");
        forget.add(new Icon("close"));
        forget.getElement().setAttribute("aria-label", words.text("scoring.value.viewForget", view.name()));
        var row = new Div(link, forget);
        row.addClassName("row");
        return row;
    }

    private void forget(SavedView view) {
        kept.forget(current.require(), view.id());
        show();
    }
}
