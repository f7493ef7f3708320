package samskap.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import samskap.inbox.Drafts.Draft;
import samskap.inbox.ui.DraftView.DraftKit;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Markup;
import samskap.shared.ui.Parts;

/** An idea as it came by mail, with the one thing to do; whoever is new here says what they are called. */
class DraftForm extends Form {

    private static final long serialVersionUID = 1L;

    private final transient DraftKit kit;
    private final String secret;
    private final transient Runnable then;
    private final Input name = new Input();
    private final Field field;

    /** @param then what follows once it is shared */
    DraftForm(DraftKit kit, Draft draft, String secret, Runnable then) {
        this.kit = kit;
        this.secret = secret;
        this.then = then;
        addClassNames("card", "pad", "stack");
        name.setValue(draft.name());
        name.getElement().setAttribute("autocomplete", "name");
        field = new Field("name", kit.words().text("identity.signIn.name"), name)
                .withHint(kit.words().text("identity.signIn.name.why"));
        add(new H1(kit.text("title")), Parts.small(kit.text("hint")));
        if (!draft.title().isEmpty()) {
            add(Parts.in(draft.language().code(), new H2(draft.title())));
        }
        add(Parts.in(draft.language().code(), new Markup("voice", draft.text())));
        if (!draft.knowsAuthor()) {
            add(field);
        }
        var share = new NativeButton(kit.text("share"));
        share.addClassNames("btn", "primary");
        var actions = new Div(share);
        actions.addClassName("actions");
        add(actions);
        onSubmit(this::submit);
    }

    void submit() {
        if (kit.acts().run(() -> kit.drafts().share(secret, name.getValue()), field)) {
            then.run();
        }
    }
}
