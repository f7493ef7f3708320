package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.shared.ui.Dialog;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Parts;

/** Which idea is it the same as? What is alike stands there at first; then what it would come to. */
class SameAsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 350;

    private final transient SameAs sameAs;
    private final IdeaId duplicate;
    private final Input typed = new Input();
    private final Field field;
    private final Div offered = new Div();

    SameAsDialog(SameAs sameAs, IdeaId duplicate) {
        super(sameAs.words().text("ideas.same.heading"));
        this.sameAs = sameAs;
        this.duplicate = duplicate;
        addClassName("wide");
        typed.setType("search");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE);
        typed.addValueChangeListener(changed -> offer());
        field = new Field("into", text("search"), typed);
        offered.addClassName("same");
        offered.getElement().setAttribute("aria-live", "polite");
        choose();
    }

    private String text(String key, Object... arguments) {
        return sameAs.words().text("ideas.same." + key, arguments);
    }

    /** Goes back to choosing. */
    final void choose() {
        removeAll();
        var form = new Form(this::offer);
        form.add(head("heading", "hint"), field, offered, actions(quiet("cancel", this::removeFromParent)));
        add(form);
        offer();
    }

    private Div head(String heading, String hint) {
        var note = new Paragraph(text(hint));
        note.addClassName("muted");
        return new Div(new H2(text(heading)), note);
    }

    private static Div actions(NativeButton... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    private NativeButton quiet(String key, Runnable act) {
        var label = key.equals("cancel") ? sameAs.words().text("ideas.idea.cancel") : text(key);
        var button = new NativeButton(label, click -> act.run());
        button.addClassNames("btn", "quiet");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void offer() {
        var words = Objects.requireNonNullElse(typed.getValue(), "").strip();
        var found = sameAs.candidates(duplicate, words);
        offered.removeAll();
        if (found.isEmpty()) {
            offered.add(Parts.small(text(words.isEmpty() ? "none" : "noneFound")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("plain");
        var same = sameAs.probablySameAs(duplicate);
        found.forEach(idea -> list.add(new ListItem(choice(idea, same.contains(idea.id())))));
        offered.add(new H3(text(words.isEmpty() ? "alike" : "found")), list);
    }

    void search(String words) {
        typed.setValue(words);
    }

    private NativeButton choice(Idea idea, boolean probably) {
        var button = new NativeButton("", click -> preview(duplicate, idea.id()));
        button.getElement().setAttribute("type", "button");
        var voices = text("voices", idea.pulse().supports());
        button.getElement()
                .appendChild(
                        new Element("b").setText(idea.title()),
                        new Element("span").setText(idea.excerpt()),
                        new Element("small")
                                .setText(sameAs.words().text(idea.status().key()) + " · " + voices));
        if (probably) {
            button.getElement()
                    .appendChild(
                            new Element("span").setAttribute("class", "chip").setText(text("probably")));
        }
        return button;
    }

    private void preview(IdeaId one, IdeaId into) {
        sameAs.acts()
                .run(
                        () -> {
                            var preview = sameAs.preview(one, into);
                            removeAll();
                            var form = new MergeForm(sameAs, preview, this::removeFromParent);
                            form.addComponentAsFirst(head("preview", "previewHint"));
                            form.ways(quiet("back", this::choose), quiet("swap", () -> preview(into, one)));
                            add(form);
                        },
                        field);
    }
}
