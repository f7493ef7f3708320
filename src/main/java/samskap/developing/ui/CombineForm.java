package samskap.developing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import samskap.developing.Suggestion;
import samskap.developing.Suggestions.Collision;
import samskap.developing.WordingCollision;
import samskap.ideas.Composition;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Form;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.WordChanges;

/**
 * What the idea said, what it says now and what is suggested, side by side; a person chooses what it will say. What
 * others write meanwhile is shown anew and never written over.
 */
class CombineForm extends Form {

    private static final long serialVersionUID = 1L;

    private final transient DevelopingKit kit;
    private final transient Suggestion suggestion;
    private final Runnable end;
    private final Div three = new Div();
    private final Div starts = new Div();
    private final WordingFields fields;
    private final Draft draft;

    /** The idea's version that the words being written are chosen for. */
    private int seen;

    /**
     * @param decline says no to the suggestion instead
     * @param end called when it is decided on or given up
     */
    CombineForm(DevelopingKit kit, Suggestion suggestion, Collision collision, Runnable decline, Runnable end) {
        this.kit = kit;
        this.suggestion = suggestion;
        this.end = end;
        var start = collision.with(suggestion.words()).orElseGet(collision::words);
        fields = new WordingFields(kit, start.title(), start.story(), false);
        onSubmit(this::submit);
        addClassNames("conflict", "stack");
        getElement().setAttribute("role", "region").setAttribute("aria-label", kit.text("collision"));
        three.addClassName("versions");
        starts.addClassNames("row", "starts");
        var how = new Paragraph(kit.text("collisionHow"));
        var actions = new Div(
                Buttons.quiet(kit.text("cancel"), end),
                Buttons.quiet(kit.text("decline"), decline),
                Buttons.submit(kit.text("combineDo")));
        actions.addClassName("actions");
        add(new H3(kit.text("collision")), how, three, starts, fields, actions);
        draft = new Draft("samskap.combining." + suggestion.id().value());
        show(collision);
        draft.keep(this, seen, kept -> seen = kept);
    }

    /** It is decided on, or given up. */
    void forget() {
        draft.forget();
    }

    void focus() {
        fields.focus();
    }

    WordingFields fields() {
        return fields;
    }

    private void show(Collision collision) {
        seen = collision.now().version();
        var base = collision.base();
        three.removeAll();
        three.add(
                wording(kit.text("then"), base, base),
                wording(kit.text("now"), base, collision.words()),
                wording(kit.text("suggestedWords"), base, suggestion.words()));
        starts.removeAll();
        starts.add(new Paragraph(kit.text("startFrom")));
        collision.with(suggestion.words()).ifPresent(both -> start("startBoth", both));
        start("startNow", collision.words());
        start("startSuggested", suggestion.words());
    }

    private void start(String key, Composition words) {
        starts.add(Buttons.of(kit.text(key), () -> {
            fields.write(words.title(), words.story());
            draft.written(this);
        }));
    }

    private Div wording(String when, Composition base, Composition words) {
        var title = new WordChanges(kit.words(), base.title(), words.title());
        title.addClassName("title");
        return new Div(new H4(when), title, new WordChanges(kit.words(), base.story(), words.story()));
    }

    void submit() {
        try {
            var done = kit.acts()
                    .run(
                            () -> kit.suggestions()
                                    .takeIn(
                                            kit.current().require(),
                                            suggestion.id(),
                                            seen,
                                            fields.title(),
                                            fields.story()),
                            fields.all());
            if (done) {
                Toasts.show(kit.text("takenIn"));
                end.run();
            }
        } catch (WordingCollision again) {
            show(again.collision());
            draft.goesOnFrom(this, seen);
            Toasts.show(kit.text("collisionAgain"));
        }
    }
}
