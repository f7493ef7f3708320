package samskap.developing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import samskap.developing.StaleSummary;
import samskap.developing.Summaries;
import samskap.developing.Summary;
import samskap.ideas.IdeaId;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Markup;
import samskap.shared.ui.TextBox;

/** Writes down what has been arrived at. When somebody else was first, both stand there and nothing is lost. */
class SummaryForm extends Form {

    private static final long serialVersionUID = 1L;

    private final transient DevelopingKit kit;
    private final IdeaId idea;
    private final Runnable end;
    private final TextBox text = new TextBox();
    private final Field field;
    private final Draft draft;
    private @Nullable Section conflict;

    /** The number of the summary that the words being written started from. */
    private int seen;

    SummaryForm(DevelopingKit kit, IdeaId idea, Runnable end) {
        this.kit = kit;
        this.idea = idea;
        this.end = end;
        var latest = kit.summaries().latest(idea);
        seen = latest.map(Summary::number).orElse(0);
        text.setValue(latest.map(Summary::body).orElse(""));
        text.setRows(3);
        field = new Field("summary", kit.text("summary"), text).withHint(kit.text("summaryHint", Summaries.LONGEST));
        onSubmit(() -> save(text.getValue()));
        addClassName("stack");
        var actions = new Div();
        actions.addClassName("actions");
        if (latest.filter(Summary::isPinned).isPresent()) {
            actions.add(Buttons.quiet(kit.text("summaryTakeDown"), () -> save("")));
        }
        actions.add(Buttons.quiet(kit.text("cancel"), this::close), Buttons.submit(kit.text("summaryPin")));
        add(field, actions);
        draft = new Draft("samskap.summary." + idea.value());
        draft.keep(this, seen, kept -> seen = kept);
    }

    void focus() {
        text.focus();
    }

    void write(String words) {
        text.setValue(words);
    }

    void save(String words) {
        try {
            if (kit.acts().run(() -> kit.summaries().pin(kit.current().require(), idea, seen, words), field)) {
                close();
            }
        } catch (StaleSummary stale) {
            showBoth(words, stale.current());
        }
    }

    private void close() {
        draft.forget();
        end.run();
    }

    private void showBoth(String mine, Summary current) {
        if (conflict != null) {
            conflict.removeFromParent();
        }
        // Whoever saves again has seen the other text.
        seen = current.number();
        draft.goesOnFrom(this, seen);
        var both = new Div(version("summaryYours", mine), version("summaryTheirs", current.body()));
        both.addClassName("versions");
        conflict =
                new Section(new H3(kit.text("summaryConflict")), new Paragraph(kit.text("summaryConflictHow")), both);
        conflict.addClassName("conflict");
        conflict.getElement().setAttribute("role", "alert");
        addComponentAsFirst(conflict);
    }

    private Div version(String key, String words) {
        return new Div(new H4(kit.text(key)), new Markup("voice", words));
    }
}
