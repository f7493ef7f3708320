package samskap.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import samskap.notification.NewsWords;
import samskap.notification.Notification;
import samskap.shared.Translations;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** One line of the list: who did what, in their own words, on which idea. The whole of it leads there. */
class NotificationItem extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int EXCERPT = 180;

    NotificationItem(Notification told, Translations translations, Words words, Times times) {
        var by = told.by();
        var link = new Anchor(told.path());
        link.getElement().setAttribute("router-link", true);
        link.add(new Avatar(by.initials(), by.isStaff()));
        var about = new Div();
        var line = new Paragraph();
        line.getElement()
                .appendChild(new Element("b").setText(NewsWords.heading(translations, words.language(), told)));
        about.add(line);
        var excerpt = Markdown.toExcerpt(told.words(), EXCERPT);
        if (!excerpt.isEmpty()) {
            var said = new Paragraph(excerpt);
            said.addClassNames("said", told.kind().look());
            said.getElement().setAttribute("lang", by.language().code());
            about.add(said);
        }
        var meta = new Div(
                new Span(told.about().title()),
                times.ago(told.at()),
                new Span(words.text(told.reason().key())));
        meta.addClassName("meta");
        about.add(meta);
        link.add(about);
        if (told.unread()) {
            addClassName("unread");
            var sign = new Span(words.text("notification.new"));
            sign.addClassNames("chip", "brand-c");
            link.add(sign);
        }
        add(link);
    }
}
