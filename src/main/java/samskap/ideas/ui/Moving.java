package samskap.ideas.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import samskap.ideas.Audience;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Refusal;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** Moves ideas on, with a reason that everybody can read. */
@Component
class Moving {

    private final Ideas ideas;
    private final People people;
    private final Audience audience;
    private final CurrentPerson current;
    private final Acts acts;
    private final Words words;

    Moving(Ideas ideas, People people, Audience audience, CurrentPerson current, Acts acts, Words words) {
        this.ideas = ideas;
        this.people = people;
        this.audience = audience;
        this.current = current;
        this.acts = acts;
        this.words = words;
    }

    boolean mayMove(Person person) {
        return person.has(Role.OWNER) || person.has(Role.EMPLOYEE);
    }

    /** Asks for the new status and the reason. */
    void ask(IdeaId id) {
        var idea = ideas.find(id).orElse(null);
        if (idea == null) {
            acts.show(Refusal.notFound());
            return;
        }
        ask(id, idea.status().next());
    }

    /** @param suggested the status that stands there at first */
    void ask(IdeaId id, Status suggested) {
        ideas.find(id)
                .ifPresentOrElse(
                        idea -> {
                            var author = people.shown(idea.author(), words.language())
                                    .map(Person::firstName)
                                    .orElse("");
                            var dialog = new MoveDialog(
                                    idea.status(),
                                    suggested,
                                    author,
                                    audience.reach(current.require(), id),
                                    words,
                                    acts);
                            dialog.onMove((to, reason) -> move(id, idea.status(), to, reason));
                            dialog.keepAs("move." + id.value());
                            dialog.open(UI.getCurrent());
                        },
                        () -> acts.show(Refusal.notFound()));
    }

    private void move(IdeaId id, Status seen, Status to, String reason) {
        ideas.move(current.require(), id, seen, to, reason);
        Toasts.show(words.text("ideas.idea.moved", words.text(to.key())));
    }
}
