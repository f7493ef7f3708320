package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import samskap.dialogue.Promise;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Markup;

/** Who owes what by when, and how it ended. */
class PromiseBox extends Div {

    private static final long serialVersionUID = 1L;

    PromiseBox(Kit kit, Promise promise, Reading reading) {
        var owner = reading.who(promise.owner()).firstName();
        addClassName("promise");
        getElement().setAttribute("data-state", PromiseWords.state(kit, promise));
        var due = kit.timeAgo().date(kit.words().language(), promise.due());
        var words = new Span();
        words.add(new Bold(kit.text("promise.of", owner)));
        words.add(" ");
        words.add(new Moment(promise.due(), kit.text("promise.by", due)));
        add(new Icon("promise"), words, PromiseWords.chip(kit, promise));
        if (promise.word() != null) {
            add(new Markup("why", promise.word()));
        }
    }
}
