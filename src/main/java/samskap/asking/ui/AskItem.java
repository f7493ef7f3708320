package samskap.asking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import samskap.asking.Ask;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;

/** A question among others: who asks what, how many answered, and who waits for a word back. */
class AskItem extends ListItem {

    private static final long serialVersionUID = 1L;

    AskItem(AskingKit kit, Ask ask) {
        addClassNames("card", "pad", "ask");
        var by = new Span(kit.text("by", kit.name(ask.by())));
        by.addClassNames("small", "muted");
        var when = new Span(kit.times().ago(ask.begunAt()));
        when.addClassNames("small", "muted", "push");
        var header = new Header(by, when);
        header.addClassName("row");
        var question = Parts.way("/" + AskView.path(ask.id()), ask.question());
        question.addClassNames("question", "voice");
        add(header, question, figures(kit, ask));
    }

    static Div figures(AskingKit kit, Ask ask) {
        var figures = new Div(new Span(kit.text("answered", ask.answered(), ask.asked())));
        figures.addClassNames("row", "small");
        if (ask.kind() == Ask.Kind.TALK) {
            figures.add(Chip.of("plain", kit.text("kind.talk")));
        }
        var occasion = ask.occasion();
        if (occasion != null) {
            figures.add(Chip.of("plain", kit.when(occasion, ask.step())));
        }
        if (ask.open() > 0) {
            figures.add(Chip.of("ask", kit.text("open", ask.open())));
        }
        if (ask.endedAt() != null) {
            figures.add(Chip.of("plain", kit.text("ended")));
        }
        return figures;
    }
}
