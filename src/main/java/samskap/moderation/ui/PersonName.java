package samskap.moderation.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.shared.ui.Parts;

/** Somebody's name; for colleagues it is the way to how a customer stands with us. */
public class PersonName extends Span {

    private static final long serialVersionUID = 1L;

    /** @param viewer null for a visitor */
    public PersonName(Person person, @Nullable Person viewer) {
        var name = new Element("b").setText(person.name());
        if (viewer != null && viewer.isStaff() && !person.isStaff()) {
            var way = Parts.way(PersonView.path(person.id()), "");
            way.getElement().appendChild(name);
            add(way);
        } else {
            getElement().appendChild(name);
        }
    }
}
