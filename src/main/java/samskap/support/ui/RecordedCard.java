package samskap.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.WhileOpen;
import samskap.support.Recorded;

/**
 * Whose voices colleagues recorded, and the way to record one; and for the customer whose voice it is, who did so and
 * the way to take it back. Customers see nothing of others'.
 */
class RecordedCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    private final transient OnBehalfKit kit;
    private final IdeaId idea;
    private final PersonId viewer;
    private final boolean open;

    RecordedCard(OnBehalfKit kit, Idea idea, Person viewer) {
        this.kit = kit;
        this.idea = idea.id();
        this.viewer = viewer.id();
        open = !idea.status().isClosed();
        addClassName("recorded");
        show();
        WhileOpen.hear(this, kit.live(), this::concerns, change -> show());
    }

    private boolean concerns(Change change) {
        return change.kind() == Change.Kind.SUPPORT_CHANGED && change.subject() == idea.value();
    }

    private void show() {
        removeAll();
        var person = kit.people().find(viewer).orElse(null);
        if (person != null && person.isStaff()) {
            showToColleague(person);
        } else if (person != null) {
            kit.onBehalf().ofOwn(person, idea).ifPresent(this::showOwn);
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private void showToColleague(Person colleague) {
        var recorded = kit.onBehalf().latest(colleague, idea, MOST);
        if (!recorded.isEmpty()) {
            add(list(colleague, recorded, kit.onBehalf().count(colleague, idea) - recorded.size()));
        }
        if (open && kit.onBehalf().mayRecord(colleague)) {
            add(new Paragraph(button("ask", () -> OnBehalfDialog.open(kit, idea))));
        }
    }

    private UnorderedList list(Person colleague, List<Recorded> recorded, int others) {
        var everybody = new HashSet<PersonId>();
        recorded.forEach(each -> {
            everybody.add(each.customer());
            everybody.add(each.by());
        });
        var named = kit.people().shown(everybody, kit.words().language());
        // Colleagues see also whom they only introduced.
        named.putAll(kit.people().find(everybody));
        var list = new UnorderedList();
        list.addClassNames("small", "muted", "plain");
        for (var each : recorded) {
            var customer = name(named.get(each.customer()));
            var item = new ListItem(line("by", customer, name(named.get(each.by())), each));
            if (each.by().equals(colleague.id()) && kit.onBehalf().mayRecord(colleague)) {
                item.add(undo(each, customer));
            }
            list.add(item);
        }
        if (others > 0) {
            list.add(new ListItem(kit.text("more", others)));
        }
        return list;
    }

    private NativeButton undo(Recorded recorded, String customer) {
        var undo = button("undo", () -> {
            var by = kit.current().require();
            if (kit.acts().run(() -> kit.onBehalf().undo(by, idea, recorded.customer()))) {
                Toasts.show(kit.text("undone", customer));
            }
        });
        undo.getElement().setAttribute("aria-label", kit.text("undoOf", customer));
        return undo;
    }

    private String line(String key, String customer, String by, Recorded each) {
        var day = kit.times().date(kit.words().language(), each.at());
        return each.where().isEmpty()
                ? kit.text(key, customer, by, day)
                : kit.text(key + "Where", customer, by, day, each.where());
    }

    private String name(@Nullable Person person) {
        return person == null ? kit.words().text("ideas.versions.somebody") : person.name();
    }

    private void showOwn(Recorded own) {
        var by = name(kit.people().shown(own.by(), kit.words().language()).orElse(null));
        add(Parts.small(line("own", "", by, own)));
        add(new Paragraph(button(
                "takeBack",
                () -> kit.acts().run(() -> kit.support().withdraw(kit.current().require(), idea)))));
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(kit.text(key), click -> act.run());
        button.addClassNames("btn", "quiet", "small");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
