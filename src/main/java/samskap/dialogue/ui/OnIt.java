package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Objects;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.live.Change;
import samskap.shared.ui.WhileOpen;

/**
 * Above the place where a colleague answers: who deals with the idea already, and the way to take it or hand it over.
 */
class OnIt extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final IdeaId idea;
    private final PersonId viewer;
    private final Div who = new Div();
    private final Div ways = new Div();
    private int shown;

    OnIt(Kit kit, IdeaId idea, PersonId viewer) {
        this.kit = kit;
        this.idea = idea;
        this.viewer = viewer;
        addClassName("on-it");
        who.getElement().setAttribute("role", "status");
        who.addClassName("meta");
        ways.addClassName("actions");
        add(who, ways);
        show();
        WhileOpen.hear(this, kit.live(), this::isOurs, change -> show());
    }

    private boolean isOurs(Change change) {
        return switch (change.kind()) {
            case QUEUE_CHANGED, WRITING_CHANGED -> change.subject() == idea.value();
            default -> false;
        };
    }

    private void show() {
        kit.people().find(viewer).ifPresent(person -> kit.ideas().find(idea).ifPresent(about -> show(about, person)));
    }

    private void show(Idea about, Person person) {
        var standing = new Standing(
                kit.queue().takenBy(idea).orElse(null),
                kit.handovers().of(idea).orElse(null),
                kit.writers().on(idea));
        var waits = about.pulse().waitingSince() != null;
        setVisible(waits || !standing.isNobodys());
        var print = Objects.hash(standing, waits);
        if (print == shown) {
            return;
        }
        shown = print;
        who.removeAll();
        standing.handover(kit, person, new TeamNames(kit.teams())).ifPresent(who::add);
        standing.lines(kit, person).forEach(who::add);
        ways.removeAll();
        if (waits) {
            addWays(standing, person);
        }
    }

    private void addWays(Standing standing, Person person) {
        var taken = standing.taken();
        if (taken == null) {
            ways.add(key(Looks.button(kit.text("queue.take"), this::take), "e"));
        } else if (taken.by().equals(viewer)) {
            ways.add(Looks.quiet(kit.text("queue.letGo"), this::letGo));
        }
        if (taken == null || taken.by().equals(viewer) || person.has(Role.OWNER)) {
            ways.add(key(Looks.quiet(kit.text("handOver"), () -> HandOverDialog.open(kit, idea)), "h"));
        }
    }

    /** A key of the keyboard does the same. */
    static NativeButton key(NativeButton button, String key) {
        button.getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key);
        return button;
    }

    private void take() {
        kit.acts().run(() -> kit.queue().take(kit.current().require(), idea));
    }

    private void letGo() {
        kit.acts().run(() -> kit.queue().letGo(kit.current().require(), idea));
    }
}
