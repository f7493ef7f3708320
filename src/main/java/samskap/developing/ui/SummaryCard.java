package samskap.developing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import samskap.developing.Summary;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Markup;

/** What has been arrived at, pinned where everybody sees it; those who may write it in place. */
class SummaryCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DevelopingKit kit;
    private final IdeaId idea;
    private final Div reading = new Div();
    private final NativeButton write;
    private @Nullable SummaryForm form;
    private boolean mayPin;

    SummaryCard(DevelopingKit kit, Idea idea, @Nullable Person viewer) {
        this.kit = kit;
        this.idea = idea.id();
        getElement().setAttribute("aria-label", kit.text("summary"));
        addClassName("arrived");
        reading.addClassName("stack");
        write = Buttons.quiet(kit.text("summaryWrite"), this::openForm);
        add(reading, write);
        show(idea, viewer);
    }

    /** Shows what is pinned now. Somebody who writes goes on undisturbed. */
    void show(Idea current, @Nullable Person viewer) {
        mayPin = viewer != null && kit.summaries().mayPin(viewer, current);
        var latest = kit.summaries().latest(idea).orElse(null);
        var pinned = latest != null && latest.isPinned();
        reading.removeAll();
        if (latest != null && pinned) {
            read(latest);
        }
        write.removeAll();
        write.add(new Icon("pen"));
        write.add(kit.text(pinned ? "summaryEdit" : "summaryWrite"));
        getElement().getClassList().set("notice", pinned || form != null);
        write.setVisible(mayPin && form == null);
        setVisible(pinned || mayPin);
    }

    private void read(Summary summary) {
        var heading = new H2(kit.text("summary"));
        heading.addComponentAsFirst(new Icon("check"));
        var by = new Div();
        by.addClassName("byline");
        kit.people()
                .shown(summary.by(), kit.words().language())
                .ifPresent(person -> by.getElement().appendChild(new Element("b").setText(person.name())));
        by.add(new Span(kit.times().day(summary.at())));
        reading.add(heading, new Markup("voice", summary.body()), by);
        if (summary.number() > 1) {
            reading.add(new SummaryHistory(kit, idea));
        }
    }

    void openForm() {
        form = new SummaryForm(kit, idea, this::closeForm);
        reading.setVisible(false);
        write.setVisible(false);
        addClassName("notice");
        add(form);
        form.focus();
    }

    private void closeForm() {
        if (form != null) {
            form.removeFromParent();
            form = null;
        }
        reading.setVisible(true);
        kit.ideas()
                .find(idea)
                .ifPresent(current -> show(current, kit.current().get().orElse(null)));
        write.focus();
    }
}
