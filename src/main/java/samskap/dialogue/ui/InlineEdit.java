package samskap.dialogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.StaleMessage;
import samskap.shared.ui.Field;
import samskap.shared.ui.TextBox;

/** Changing one's own message in its place. */
@Tag("form")
class InlineEdit extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final MessageId message;
    private final Runnable refresh;
    private final TextBox text = new TextBox();
    private final Field field;
    private int version;
    private Runnable close = () -> {};
    private @Nullable Conflict conflict;

    InlineEdit(Kit kit, Message message, Runnable refresh) {
        this.kit = kit;
        this.message = message.id();
        this.version = message.version();
        this.refresh = refresh;
        addClassName("editor");
        getElement().setAttribute("data-kind", Looks.of(message.kind() == Kind.PROMISE ? Kind.ANSWER : message.kind()));
        text.setValue(message.body());
        field = new Field("body", kit.text("edit"), text);
        field.getChildren().findFirst().ifPresent(label -> label.addClassName("sr"));
        var save = new NativeButton(kit.text("save"));
        save.addClassNames("btn", "small", "primary");
        save.getElement().setAttribute("type", "submit");
        var actions = new Div(Looks.quiet(kit.text("cancel"), this::cancel), save);
        actions.addClassName("actions");
        add(field, actions);
        getElement()
                .addEventListener(
                        "say",
                        event -> save(
                                event.getEventData().path("event.detail.text").asString("")))
                .addEventData("event.detail.text");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("window.samskapDialogue.editor(this, null)");
    }

    void onClose(Runnable act) {
        close = act;
    }

    void focus() {
        text.focus();
    }

    private void cancel() {
        close.run();
        refresh.run();
    }

    void save(String typed) {
        try {
            kit.acts()
                    .run(
                            () -> {
                                kit.dialogue().edit(kit.current().require(), message, version, typed);
                                cancel();
                            },
                            field);
        } catch (StaleMessage stale) {
            showBoth(typed, stale.current());
        } finally {
            getElement().executeJs("window.samskapDialogue.handled(this)");
        }
    }

    private void showBoth(String typed, Message current) {
        if (conflict != null) {
            conflict.removeFromParent();
        }
        // Whoever saves again has seen the other text.
        version = current.version();
        conflict = new Conflict(kit, typed, current.body());
        addComponentAsFirst(conflict);
    }
}
