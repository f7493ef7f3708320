package samskap.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Words;

/** The people as whom a visitor of the demo may look around. */
class LookAroundList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    LookAroundList(Words words, List<Person> people, Consumer<Person> choose) {
        this.words = words;
        addClassName("stack");
        var or = new Paragraph(words.text("identity.signIn.lookAround"));
        or.addClassName("or");
        var list = new UnorderedList();
        list.addClassName("people");
        people.forEach(person -> list.add(new ListItem(choice(person, choose))));
        add(or, list);
    }

    private NativeButton choice(Person person, Consumer<Person> choose) {
        var button = new NativeButton();
        button.addClickListener(click -> choose.accept(person));
        button.getElement().setAttribute("type", "button");
        var about = new Span();
        about.getElement()
                .appendChild(new Element("b").setText(person.name()), new Element("small").setText(roleOf(person)));
        button.add(new Avatar(person.initials(), person.isStaff()), about);
        return button;
    }

    private String roleOf(Person person) {
        var role = Stream.of(Role.ADMIN, Role.LEADER, Role.OWNER, Role.EMPLOYEE)
                .filter(person::has)
                .findFirst()
                .orElse(Role.CUSTOMER);
        var name = words.text("identity.role." + role.name().toLowerCase(java.util.Locale.ROOT));
        return role == Role.EMPLOYEE && person.title() != null ? name + ", " + person.title() : name;
    }
}
