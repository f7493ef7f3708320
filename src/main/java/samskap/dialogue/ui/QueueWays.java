package samskap.dialogue.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import samskap.shared.ui.Parts;

/** Ways from the queue to what belongs to it. */
class QueueWays extends Section {

    private static final long serialVersionUID = 1L;

    QueueWays(Kit kit) {
        addClassNames("card", "pad");
        var ways = new UnorderedList(
                new ListItem(Parts.way("/" + TimesView.PATH, kit.text("times.title"))),
                new ListItem(Parts.way("/" + RepliesView.PATH, kit.text("replies.title"))),
                new ListItem(Parts.way("/teams", kit.text("queue.whoAnswers"))));
        ways.addClassName("ways");
        add(new H2(kit.text("queue.more.title")), ways);
    }
}
