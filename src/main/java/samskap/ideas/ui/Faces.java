package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.shared.ui.Words;

/** People as a row of round signs, each with a name for those who hear the page or point at it. */
@Component
public class Faces {

    private final Words words;

    Faces(Words words) {
        this.words = words;
    }

    /** @param most how many signs there is room for; the others are counted */
    public Div of(List<Person> people, int most) {
        return of(people, most, people.size());
    }

    /** @param all how many people there are, of whom these are the first */
    public Div of(List<Person> people, int most, int all) {
        var row = new Div();
        row.addClassName("faces");
        people.stream().limit(most).forEach(person -> row.add(face(person)));
        var others = all - Math.min(most, people.size());
        if (others > 0) {
            var rest = new Span(words.text("ideas.staff.others", others));
            rest.addClassNames("small", "muted");
            row.add(rest);
        }
        return row;
    }

    private Span face(Person person) {
        var name =
                person.title() == null ? person.name() : words.text("ideas.staff.face", person.name(), person.title());
        var face = new Span(person.initials());
        face.addClassName("avatar");
        if (person.isStaff()) {
            face.addClassName("emp");
        }
        face.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", name)
                .setAttribute("title", name);
        return face;
    }
}
