package samskap.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import samskap.inbox.KeptAnswers.KeptAnswer;
import samskap.inbox.Why;
import samskap.inbox.ui.DraftView.DraftKit;
import samskap.shared.ui.Form;
import samskap.shared.ui.Markup;
import samskap.shared.ui.Parts;

/** An answer as it came by mail, why it waits, and the one thing to do. */
class KeptAnswerForm extends Form {

    private static final long serialVersionUID = 1L;

    private final transient DraftKit kit;
    private final String secret;
    private final transient Runnable then;

    /** @param then what follows once it is sent */
    KeptAnswerForm(DraftKit kit, KeptAnswer kept, String secret, Runnable then) {
        this.kit = kit;
        this.secret = secret;
        this.then = then;
        addClassNames("card", "pad", "stack");
        add(new H1(text("title")), Parts.small(reason(kept)));
        if (kept.about() != null) {
            add(new H2(Parts.way(kept.about().path(), kept.about().title())));
        }
        add(new Markup("voice", kept.words()));
        var send = new NativeButton(text(isCertain(kept) ? "send" : "mine"));
        send.addClassNames("btn", "primary");
        var actions = new Div(send);
        actions.addClassName("actions");
        add(actions);
        onSubmit(this::submit);
    }

    private String reason(KeptAnswer kept) {
        if (!kept.reason().isEmpty()) {
            return kept.reason();
        }
        return isCertain(kept) ? kit.words().text("inbox.told.uncheckedWhy") : text("isItYours");
    }

    /** Whose it is is not in doubt. */
    private static boolean isCertain(KeptAnswer kept) {
        return kept.why() == Why.TAKEN || kept.why() == Why.UNCHECKED;
    }

    private String text(String key) {
        return kit.words().text("inbox.kept." + key);
    }

    void submit() {
        if (kit.acts().run(() -> kit.answers().send(secret))) {
            then.run();
        }
    }
}
