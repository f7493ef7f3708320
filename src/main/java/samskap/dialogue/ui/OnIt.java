package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Paragraph;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.WhileOpen;

/** Tells a colleague who is answering an idea already. */
class OnIt extends Paragraph {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final IdeaId idea;
    private final PersonId viewer;

    OnIt(Kit kit, IdeaId idea, PersonId viewer) {
        this.kit = kit;
        this.idea = idea;
        this.viewer = viewer;
        addClassNames("small", "muted");
        getElement().setAttribute("role", "status");
        show();
        WhileOpen.hear(
                this,
                kit.live(),
                change -> change.kind() == Change.Kind.QUEUE_CHANGED && change.subject() == idea.value(),
                change -> show());
    }

    private void show() {
        var taken = kit.queue().takenBy(idea).orElse(null);
        setVisible(taken != null);
        if (taken != null) {
            setText(
                    taken.by().equals(viewer)
                            ? kit.text("queue.youAreOnIt")
                            : kit.text(
                                    "queue.isOnIt",
                                    kit.people()
                                            .find(taken.by())
                                            .map(Person::firstName)
                                            .orElse("")));
        }
    }
}
