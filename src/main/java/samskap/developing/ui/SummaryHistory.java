package samskap.developing.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import samskap.ideas.IdeaId;
import samskap.shared.ui.Markup;

/** What had been arrived at before. It is read when somebody wants to see it. */
class SummaryHistory extends NativeDetails {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient DevelopingKit kit;

    SummaryHistory(DevelopingKit kit, IdeaId idea) {
        super(kit.text("summaryEarlier"));
        this.kit = kit;
        addClassName("history");
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                show(idea);
            }
        });
    }

    private void show(IdeaId idea) {
        var list = new OrderedList();
        kit.summaries().earlier(idea, MOST).forEach(summary -> list.add(item(summary)));
        list.addClassName("wordings");
        setContent(list);
    }

    private ListItem item(samskap.developing.Summary summary) {
        var by = new Span(kit.people()
                .shown(summary.by(), kit.words().language())
                .map(person -> person.name() + " · ")
                .orElse(""));
        by.add(kit.times().day(summary.at()));
        by.addClassNames("small", "muted");
        return new ListItem(by, new Markup("voice", summary.body()));
    }
}
