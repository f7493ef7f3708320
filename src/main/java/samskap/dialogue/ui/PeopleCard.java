package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.WhileOpen;

/** The people of a dialogue by face and name, colleagues marked, and how fast it was answered. */
class PeopleCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    private final transient Kit kit;
    private final IdeaId idea;

    PeopleCard(Kit kit, IdeaId idea) {
        this.kit = kit;
        this.idea = idea;
        addClassNames("card", "pad");
        show();
        WhileOpen.hear(this, kit.live(), this::isOurs, change -> show());
    }

    private boolean isOurs(Change change) {
        return change.isOfDialogueOf(idea.value());
    }

    private void show() {
        kit.ideas().find(idea).ifPresent(this::show);
    }

    private void show(Idea current) {
        removeAll();
        add(new H2(kit.text("people.title")));
        // Read as a visitor reads it: who writes notes only is in no dialogue that others could see.
        var ids = everybody(current, kit.dialogue().of(idea, null));
        var people = kit.people().shown(ids, kit.words().language());
        var known =
                ids.stream().flatMap(id -> Stream.ofNullable(people.get(id))).toList();
        add(faces(known), names(known));
        var answered = current.pulse().answeredAt();
        var by = current.pulse().answeredBy();
        if (answered != null && by != null) {
            var name = kit.people()
                    .shown(by, kit.words().language())
                    .map(Person::firstName)
                    .orElse("");
            var fast =
                    new Paragraph(kit.after("people.answered", Duration.between(current.sharedAt(), answered), name));
            fast.addClassNames("small", "muted");
            add(fast);
        }
    }

    private static Set<PersonId> everybody(Idea about, List<Message> messages) {
        var everybody = new LinkedHashSet<PersonId>();
        everybody.add(about.author());
        messages.stream()
                .flatMap(message -> Stream.concat(Stream.of(message), message.replies().stream()))
                .filter(message -> !message.isWithdrawn())
                .forEach(message -> everybody.add(message.author()));
        return everybody;
    }

    private Div faces(List<Person> people) {
        var faces = new Div();
        faces.addClassName("faces");
        people.stream().limit(MOST).forEach(person -> {
            var face = new Avatar(person.initials(), person.isStaff());
            face.getElement().removeAttribute("aria-hidden").setAttribute("role", "img");
            face.getElement().setAttribute("aria-label", called(person));
            face.getElement().setAttribute("title", called(person));
            faces.add(face);
        });
        if (people.size() > MOST) {
            var others = new Span(kit.text("people.others", people.size() - MOST));
            others.addClassNames("small", "muted");
            faces.add(others);
        }
        return faces;
    }

    private Paragraph names(List<Person> people) {
        var staff = people.stream()
                .filter(Person::isStaff)
                .limit(MOST)
                .map(this::called)
                .toList();
        var names = new Paragraph(staff.isEmpty() ? kit.text("people.noColleague") : String.join(" · ", staff));
        names.addClassName("small");
        return names;
    }

    private String called(Person person) {
        return person.title() == null ? person.name() : kit.text("people.called", person.name(), person.title());
    }
}
