package samskap.dialogue.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.WhileOpen;

/**
 * Lets colleagues know that somebody is writing here, and that somebody that a colleague has answered meanwhile. What
 * is written stays in any case.
 */
class Writer extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final IdeaId idea;
    private final PersonId viewer;
    private @Nullable MessageId told;

    /** @param editor the form that tells when its writer goes on and when they stop */
    Writer(Kit kit, IdeaId idea, Editor editor) {
        this.kit = kit;
        this.idea = idea;
        viewer = kit.current().require().id();
        getElement().setAttribute("role", "status");
        editor.getElement().setAttribute("data-colleague", true);
        editor.getElement().addEventListener("writing", event -> person(true));
        editor.getElement().addEventListener("stopped", event -> person(false));
        WhileOpen.hear(this, kit.live(), change -> change.isOfDialogueOf(idea.value()), change -> look());
    }

    private void person(boolean writing) {
        kit.people().find(viewer).filter(Person::isStaff).ifPresent(person -> {
            if (writing) {
                kit.writers().write(person, idea);
            } else {
                kit.writers().stop(person, idea);
            }
        });
    }

    private void look() {
        kit.people()
                .find(viewer)
                .ifPresent(person -> kit.writers()
                        .answeredMeanwhile(person, idea)
                        .filter(answer -> !answer.equals(told))
                        .flatMap(answer -> kit.dialogue().find(answer, person))
                        .ifPresent(this::tell));
    }

    private void tell(Message answer) {
        told = answer.id();
        removeAll();
        var colleague = kit.people()
                .shown(answer.author(), kit.words().language())
                .map(Person::firstName)
                .orElse("");
        var words = new Paragraph(kit.text("writers.answered", colleague));
        words.add(" ");
        words.add(new Anchor("#m" + answer.id().value(), kit.text("writers.read")));
        var notice = new Div(Looks.icon(answer.kind()), new Div(words));
        notice.addClassNames("notice", "ask", "answered");
        add(notice);
    }

    /** Nothing that was told here holds any more. */
    void forget() {
        removeAll();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        person(false);
    }
}
