package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Menu;

/** The list from which people are mentioned; it is made when somebody opens it. The browser keeps what is chosen. */
class MentionChoice extends Menu {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final IdeaId idea;
    private boolean filled;

    MentionChoice(Kit kit, IdeaId idea) {
        super("btn quiet small", new Bold("@"));
        this.kit = kit;
        this.idea = idea;
        named(kit.text("mention"));
        addClassName("mentions");
        getElement().setAttribute("data-remove", kit.text("mention.remove"));
        getElement().addEventListener("toggle", toggled -> fill());
    }

    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        kit.current()
                .get()
                .ifPresent(writer -> kit.mentions().candidates(writer, idea).forEach(each -> add(option(each))));
        getElement().executeJs("this.dispatchEvent(new Event('filled', { bubbles: true }))");
    }

    private static NativeLabel option(Person person) {
        var box = new Input();
        box.setType("checkbox");
        box.getElement()
                .setAttribute("value", Long.toString(person.id().value()))
                .setAttribute("data-name", person.name())
                .setAttribute("data-staff", Boolean.toString(person.isStaff()));
        var label = new NativeLabel();
        label.add(box, new Avatar(person.initials(), person.isStaff()).small());
        label.add(person.name());
        return label;
    }
}
