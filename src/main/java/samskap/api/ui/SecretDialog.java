package samskap.api.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import samskap.api.Issued;
import samskap.shared.ui.Dialog;
import samskap.shared.ui.Field;
import samskap.shared.ui.Toasts;

/** Shows a secret, this once. */
class SecretDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    SecretDialog(TokenKit kit, Issued issued) {
        super(kit.text("made"));
        addClassName("stack");
        var secret = new Input();
        secret.setValue(issued.secret());
        secret.addClassName("secret");
        secret.getElement()
                .setAttribute("readonly", true)
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false");
        var advice = new Paragraph(kit.text("madeAdvice"));
        advice.addClassName("muted");
        add(
                new Div(new H2(kit.text("made")), advice),
                new Field("secret", kit.text("secret"), secret),
                actions(kit, secret));
    }

    private Div actions(TokenKit kit, Input secret) {
        var copy = new NativeButton(kit.text("copy"));
        copy.addClassNames("btn", "primary");
        copy.getElement().setAttribute("type", "button");
        copy.addClickListener(click -> secret.getElement().executeJs("""
                        this.select();
                        return navigator.clipboard
                            ? navigator.clipboard.writeText(this.value).then(() => true, () => false)
                            : document.execCommand('copy');
                        """).then(Boolean.class, copied -> {
            if (copied) {
                Toasts.show(kit.text("copied"));
            }
        }));
        var done = new NativeButton(kit.text("done"), click -> removeFromParent());
        done.addClassNames("btn");
        done.getElement().setAttribute("type", "button");
        var actions = new Div(done, copy);
        actions.addClassName("actions");
        return actions;
    }
}
