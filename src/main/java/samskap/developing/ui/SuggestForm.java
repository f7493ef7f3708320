package samskap.developing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import samskap.developing.NewSuggestion;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Form;
import samskap.shared.ui.Toasts;

/** Where somebody says an idea in other words. A visitor is asked who they are only when they suggest them. */
class SuggestForm extends Form {

    private static final long serialVersionUID = 1L;

    private final transient DevelopingKit kit;
    private final IdeaId idea;
    private final UUID key = UUID.randomUUID();
    private final WordingFields fields;
    private final Draft draft;
    private final Runnable end;

    /** The version that the words being written started from. */
    private int base;

    SuggestForm(DevelopingKit kit, Idea idea, Runnable end) {
        this.kit = kit;
        this.idea = idea.id();
        this.base = idea.version();
        this.end = end;
        draft = new Draft("samskap.wording." + idea.id().value());
        fields = new WordingFields(kit, idea.title(), idea.story(), true);
        onSubmit(this::submit);
        addClassNames("card", "pad", "stack");
        var hint = new Paragraph(kit.text("suggestHint"));
        hint.addClassName("muted");
        var actions = new Div(Buttons.quiet(kit.text("cancel"), this::close), Buttons.submit(kit.text("suggestDo")));
        actions.addClassName("actions");
        actions.getChildren()
                .forEach(button -> button.getElement().getClassList().remove("small"));
        add(new H3(kit.text("suggest")), hint, fields, actions);
        draft.keep(this, base, kept -> base = kept);
    }

    void focus() {
        fields.focus();
    }

    WordingFields fields() {
        return fields;
    }

    void submit() {
        // Read here: after a sign-in the page is made anew, and what was typed must not go with the old one.
        var wanted = new NewSuggestion(key, idea, base, fields.title(), fields.story(), fields.why());
        if (kit.acts().run(() -> kit.suggestions().check(wanted), fields.all())) {
            kit.gate().then(person -> suggest(person, wanted));
        }
    }

    private void close() {
        draft.forget();
        end.run();
    }

    private void suggest(Person person, NewSuggestion wanted) {
        if (kit.acts().run(() -> kit.suggestions().suggest(person, wanted))) {
            Toasts.show(kit.text("suggested"));
            close();
        }
    }
}
