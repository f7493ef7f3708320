package samskap.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import samskap.audit.ThingNames.Name;
import samskap.audit.ui.Naming.Told;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** One entry: when, who, what, to what, from what to what, and why. */
class EntryItem extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 600;

    EntryItem(Told told, Times times, Words words) {
        var head = new Div();
        head.addClassName("meta");
        head.getElement().appendChild(new Element("b").setText(told.by()));
        head.add(new Span(told.act()), times.ago(told.recorded().at()));
        add(head, things(told));
        if (!told.before().isEmpty() || !told.after().isEmpty()) {
            var change = new Paragraph(
                    words.text("audit.change", orNothing(told.before(), words), orNothing(told.after(), words)));
            change.addClassName("small");
            add(change);
        }
        if (told.recorded().reasonForgotten()) {
            var gone = new Paragraph(words.text("audit.reasonForgotten"));
            gone.addClassNames("small", "muted");
            add(gone);
        } else if (!told.entry().reason().isEmpty()) {
            var reason = new Paragraph(Markdown.toExcerpt(told.entry().reason(), REASON));
            reason.addClassName("why");
            add(reason);
        }
    }

    private static Paragraph things(Told told) {
        var line = new Paragraph(link(told.thing()));
        var other = told.other();
        if (other != null) {
            line.add(" · ");
            line.add(link(other));
        }
        return line;
    }

    private static Component link(Name name) {
        return name.path().isEmpty() ? new Span(name.text()) : Parts.way(name.path(), name.text());
    }

    private static String orNothing(String value, Words words) {
        return value.isEmpty() ? words.text("audit.nothing") : value;
    }
}
