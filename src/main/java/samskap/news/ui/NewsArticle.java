package samskap.news.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import samskap.news.NewsCard;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;

/** An announcement with who tells it and what it is about. */
class NewsArticle extends Article {

    private static final long serialVersionUID = 1L;

    NewsArticle(NewsCard card) {
        addClassNames("card", "pad", "news");
        var title = Parts.way(card.href(), card.title());
        var words = new Div();
        words.addClassName("story");
        words.getElement().setProperty("innerHTML", card.words());
        add(Parts.in(card.lang(), new H2(title)), byline(card), Parts.in(card.lang(), words));
        if (!card.ideas().isEmpty()) {
            add(about(card));
        }
    }

    private static Div byline(NewsCard card) {
        var face = new Span(card.initials());
        face.addClassNames("avatar", "emp", "s");
        face.getElement().setAttribute("aria-hidden", "true");
        var when = new Element(card.machine() == null ? "span" : "time").setText(card.when());
        if (card.machine() != null) {
            when.setAttribute("datetime", card.machine());
        }
        var byline = new Div(face, new Span(card.by()));
        byline.getElement().appendChild(when);
        byline.addClassName("byline");
        return byline;
    }

    private static UnorderedList about(NewsCard card) {
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        list.addClassName("about");
        for (var idea : card.ideas()) {
            var way = Parts.way(idea.href(), idea.title());
            list.add(new ListItem(Chip.status(idea.status(), idea.statusName()), Parts.in(idea.lang(), way)));
        }
        return list;
    }
}
