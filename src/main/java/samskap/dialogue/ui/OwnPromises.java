package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.identity.Person;
import samskap.shared.text.Markdown;

/** What a colleague has promised and not yet settled, due first. */
class OwnPromises extends Section {

    private static final long serialVersionUID = 1L;
    private static final int REMINDER = 90;

    private final transient Kit kit;
    private final Runnable refresh;
    private int shown;

    OwnPromises(Kit kit, Runnable refresh) {
        this.kit = kit;
        this.refresh = refresh;
        addClassNames("card", "pad");
    }

    void show(Person owner) {
        var promises = kit.queue().promisesOf(owner);
        if (getComponentCount() > 0 && promises.hashCode() == shown) {
            return;
        }
        shown = promises.hashCode();
        removeAll();
        add(new H2(kit.text("queue.myPromises")));
        if (promises.isEmpty()) {
            var none = new Paragraph(kit.text("queue.noPromises"));
            none.addClassNames("small", "muted");
            add(none);
            return;
        }
        var list = new OrderedList();
        list.addClassName("sofar");
        promises.forEach(promise -> list.add(item(promise)));
        add(list);
    }

    private ListItem item(OwnPromise own) {
        var message = own.message();
        var promise = Objects.requireNonNull(message.promise());
        var words = new Bold("");
        words.add(new Anchor(
                own.idea().path() + "#m" + message.id().value(), Markdown.toExcerpt(message.body(), REMINDER)));
        var about = new Span(own.idea().title() + " ");
        about.add(PromiseWords.chip(kit, promise));
        var settle =
                Looks.button(kit.text("promise.settle"), () -> new SettleDialog(kit, message.id(), refresh).open());
        var item = new ListItem(words, about, new Div(settle));
        item.addClassName("next");
        return item;
    }
}
