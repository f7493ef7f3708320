package samskap.customers.ui;

import com.vaadin.flow.component.html.Input;
import java.util.Objects;
import samskap.identity.PersonId;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;

/** Asks for whom a customer acts. */
class OrganisationDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;
    private final PersonId customer;
    private final Input name = new Input();
    private final Field field;

    OrganisationDialog(CustomerKit kit, PersonId customer, String before) {
        super(kit.text("organisation"), kit.text("organisation.hint"));
        this.kit = kit;
        this.customer = customer;
        name.setValue(before);
        field = new Field("organisation", kit.text("organisation.name"), name);
        ask(kit.text("cancel"), kit.text("save"), field);
    }

    void fillIn(String typed) {
        name.setValue(typed);
    }

    @Override
    protected void submit() {
        var typed = Objects.requireNonNullElse(name.getValue(), "");
        if (kit.acts().run(() -> kit.organisations().belongs(kit.current().require(), customer, typed), field)) {
            close();
        }
    }
}
