package samskap.developing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import samskap.developing.Suggestion;
import samskap.developing.Suggestions.Collision;
import samskap.developing.WordingCollision;
import samskap.ideas.Composition;
import samskap.shared.text.Merge;
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
    private int seen;

    CombineForm(DevelopingKit kit, Suggestion suggestion, Collision collision, Runnable end) {
        this.kit = kit;
        this.suggestion = suggestion;
        this.end = end;
        var start = together(collision).orElseGet(() -> now(collision));
        fields = new WordingFields(kit, start.title(), start.story(), false);
        onSubmit(this::submit);
        addClassNames("conflict", "stack");
        getElement().setAttribute("role", "region").setAttribute("aria-label", kit.text("collision"));
        three.addClassName("versions");
        starts.addClassNames("row", "starts");
        var how = new Paragraph(kit.text("collisionHow"));
        var actions = new Div(Buttons.quiet(kit.text("cancel"), end), Buttons.submit(kit.text("combineDo")));
        actions.addClassName("actions");
        add(new H3(kit.text("collision")), how, three, starts, fields, actions);
        show(collision);
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
                wording(kit.text("now"), base, now(collision)),
                wording(kit.text("suggestedWords"), base, suggestion.words()));
        starts.removeAll();
        starts.add(new Paragraph(kit.text("startFrom")));
        together(collision).ifPresent(both -> start("startBoth", both));
        start("startNow", now(collision));
        start("startSuggested", suggestion.words());
    }

    private void start(String key, Composition words) {
        starts.add(Buttons.of(kit.text(key), () -> fields.write(words.title(), words.story())));
    }

    private Div wording(String when, Composition base, Composition words) {
        var title = new WordChanges(kit.words(), base.title(), words.title());
        title.addClassName("title");
        return new Div(new H4(when), title, new WordChanges(kit.words(), base.story(), words.story()));
    }

    private static Composition now(Collision collision) {
        return new Composition(collision.now().title(), collision.now().story());
    }

    /** Both changes, where they don't touch the same words. */
    private Optional<Composition> together(Collision collision) {
        var base = collision.base();
        var now = now(collision);
        var wanted = suggestion.words();
        var title = Merge.of(base.title(), now.title(), wanted.title()).orElse(null);
        var story = Merge.of(base.story(), now.story(), wanted.story()).orElse(null);
        return title == null || story == null ? Optional.empty() : Optional.of(new Composition(title, story));
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
            Toasts.show(kit.text("collisionAgain"));
        }
    }
}
