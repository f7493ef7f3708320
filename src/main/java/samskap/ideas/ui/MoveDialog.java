package samskap.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.function.BiConsumer;
import samskap.ideas.Status;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Words;

/** Asks where an idea goes and why. The browser's own dialog: it holds the focus and Esc closes it. */
@Tag("dialog")
class MoveDialog extends Component implements HasComponents {

    private final Choice to;
    private final TextBox reason = new TextBox();
    private final Field toField;
    private final Field reasonField;
    private final Acts acts;
    private BiConsumer<Status, String> move = (status, why) -> {};

    /** @param author whom the reason is told to */
    MoveDialog(Status from, Status suggested, String author, Words words, Acts acts) {
        this.acts = acts;
        to = new Choice(suggested.code());
        Arrays.stream(Status.values())
                .filter(status -> status != from)
                .forEach(status -> to.with(status.code(), words.text(status.key())));
        reason.setRows(3);
        toField = new Field("status", words.text("ideas.idea.moveTo"), to);
        reasonField = new Field("reason", words.text("ideas.idea.moveWhy"), reason)
                .withHint(words.text("ideas.idea.moveWhyHint", author));
        getElement().setAttribute("class", "dialog").setAttribute("aria-label", words.text("ideas.idea.move"));
        getElement().addEventListener("close", closed -> removeFromParent());
        add(form(words));
    }

    private Form form(Words words) {
        var hint = new Paragraph(words.text("ideas.idea.moveHint"));
        hint.addClassName("muted");
        var cancel = new NativeButton(words.text("ideas.idea.cancel"), click -> removeFromParent());
        cancel.addClassNames("btn", "quiet");
        cancel.getElement().setAttribute("type", "button");
        var change = new NativeButton(words.text("ideas.idea.moveDo"));
        change.addClassNames("btn", "primary");
        var actions = new Div(cancel, change);
        actions.addClassName("actions");
        var form = new Form(this::submit);
        form.add(new Div(new H2(words.text("ideas.idea.move")), hint), toField, reasonField, actions);
        return form;
    }

    /** @param act may refuse at {@code status} or {@code reason}; what was written stays then */
    void onMove(BiConsumer<Status, String> act) {
        move = act;
    }

    void open(UI ui) {
        ui.add(this);
        getElement().executeJs("this.showModal()");
    }

    void choose(Status status) {
        to.setValue(status.code());
    }

    void explain(String why) {
        reason.setValue(why);
    }

    void submit() {
        var chosen = Status.ofCode(to.getValue()).orElseThrow();
        if (acts.run(() -> move.accept(chosen, reason.getValue()), toField, reasonField)) {
            removeFromParent();
        }
    }
}
