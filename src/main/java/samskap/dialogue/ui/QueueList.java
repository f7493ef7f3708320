package samskap.dialogue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samskap.dialogue.AnswerQueue.Waiting;
import samskap.dialogue.Whose;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Parts;

/** Ideas that wait, longest first. Rows that did not change stay as they are, with whatever is in focus there. */
class QueueList extends OrderedList {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient Kit kit;
    private final Runnable refresh;
    private final Map<IdeaId, QueueRow> rows = new LinkedHashMap<>();
    private final NativeButton more;
    private int most = PAGE;

    /** @param refresh reads the whole page anew */
    QueueList(Kit kit, Runnable refresh) {
        this.kit = kit;
        this.refresh = refresh;
        addClassNames("queue", "card");
        getElement().setAttribute("aria-label", kit.text("queue.list"));
        more = Looks.button(kit.text("queue.more"), () -> {
            most += PAGE;
            refresh.run();
        });
    }

    /** The way to see more of it. */
    Paragraph more() {
        var line = new Paragraph(more);
        line.addClassName("more-link");
        return line;
    }

    void show(Person viewer, Whose whose) {
        var page = kit.queue().waiting(viewer, whose, null, most);
        more.setVisible(page.next() != null);
        removeGone(page.items());
        if (page.items().isEmpty()) {
            removeAll();
            getElement().setAttribute("role", "presentation");
            add(new ListItem(nothing(whose)));
            return;
        }
        if (rows.isEmpty()) {
            removeAll();
            getElement().removeAttribute("role");
        }
        var teams = new TeamNames(kit.teams());
        var place = 0;
        for (var waiting : page.items()) {
            show(waiting, viewer, teams, place++);
        }
    }

    /** Somebody began or stopped writing on an idea: its row alone is another one. */
    void writes(IdeaId idea, PersonId viewer) {
        var row = rows.get(idea);
        if (row != null) {
            kit.people()
                    .find(viewer)
                    .ifPresent(person -> row.writes(kit.writers().on(idea), person, new TeamNames(kit.teams())));
        }
    }

    private Empty nothing(Whose whose) {
        return whose.equals(Whose.EVERYBODYS)
                ? Empty.part(
                        kit.text("queue.empty"),
                        kit.text("queue.emptyHow"),
                        Parts.way("/?order=help", kit.words().text("ideas.order.help")))
                : Empty.part(
                        kit.text("queue.emptyHere"),
                        kit.text("queue.emptyHereHow"),
                        Parts.way("/" + QueueView.PATH, kit.text("queue.of.everybodys")));
    }

    private void removeGone(List<Waiting> items) {
        var there = items.stream().map(waiting -> waiting.idea().id()).toList();
        rows.entrySet().removeIf(row -> {
            var gone = !there.contains(row.getKey());
            if (gone) {
                row.getValue().removeFromParent();
            }
            return gone;
        });
    }

    private void show(Waiting waiting, Person viewer, TeamNames teams, int place) {
        var row = rows.get(waiting.idea().id());
        if (row == null) {
            row = new QueueRow(kit, waiting.idea().id(), refresh);
            rows.put(waiting.idea().id(), row);
        }
        if (row.getParent().isEmpty() || indexOf(row) != place) {
            row.removeFromParent();
            addComponentAtIndex(place, row);
        }
        row.show(waiting, viewer, teams);
    }
}
