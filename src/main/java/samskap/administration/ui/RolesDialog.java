package samskap.administration.ui;

import com.vaadin.flow.component.html.Input;
import java.util.Locale;
import java.util.function.Consumer;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Toasts;

/** Says what somebody may do and what they work with. */
class RolesDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient PeopleKit kit;
    private final transient Person person;
    private final transient Consumer<Person> changed;
    private final CheckList<Role> roles = new CheckList<>();
    private final Input title = new Input();
    private final Field rolesField;
    private final Field titleField;

    RolesDialog(PeopleKit kit, Person person, Consumer<Person> changed) {
        super(kit.text("changeHeading", person.name()), kit.text("changeHint", person.firstName()));
        this.kit = kit;
        this.person = person;
        this.changed = changed;
        for (var role : Role.values()) {
            if (role != Role.CUSTOMER) {
                roles.add(role, kit.role(role), kit.text("may." + role.name().toLowerCase(Locale.ROOT)), has(role));
            }
        }
        title.setValue(person.title() == null ? "" : person.title());
        rolesField = new Field("roles", kit.text("rolesLabel"), roles);
        titleField = new Field("title", kit.text("titleLabel"), title).withHint(kit.text("titleHint"));
        ask(kit.words().text("administration.cancel"), kit.words().text("administration.save"), rolesField, titleField);
    }

    private boolean has(Role role) {
        return Role.together(person.roles()).contains(role);
    }

    @Override
    protected void submit() {
        kit.acts().run(this::change, rolesField, titleField);
    }

    private void change() {
        var after = kit.directory()
                .change(kit.current().require(), person.id(), person.roles(), roles.chosen(), title.getValue());
        removeFromParent();
        changed.accept(after);
        Toasts.show(kit.text("changed", after.firstName(), kit.roles(after)));
    }
}
