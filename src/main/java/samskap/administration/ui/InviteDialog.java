package samskap.administration.ui;

import com.vaadin.flow.component.html.Input;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Toasts;

/** Asks whom to invite, as what, and in which language. */
class InviteDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient PeopleKit kit;
    private final transient Runnable invited;
    private final Input address = new Input();
    private final Choice role = new Choice(Role.EMPLOYEE.name());
    private final Choice language;
    private final Field addressField;

    InviteDialog(PeopleKit kit, Runnable invited) {
        super(kit.text("invite"), kit.text("inviteHint"));
        this.kit = kit;
        this.invited = invited;
        address.setType("email");
        address.getElement().setAttribute("autocomplete", "off");
        language = new Choice(kit.words().language().code());
        for (var each : Role.values()) {
            role.with(each.name(), kit.role(each));
        }
        for (var each : kit.brand().languages()) {
            language.with(each.code(), each.ownName());
        }
        addressField = new Field("email", kit.text("address"), address);
        ask(
                kit.words().text("administration.cancel"),
                kit.text("send"),
                addressField,
                new Field("role", kit.text("as"), role),
                new Field("language", kit.text("language"), language));
    }

    @Override
    protected void submit() {
        kit.acts().run(this::invite, addressField);
    }

    private void invite() {
        var typed = address.getValue() == null ? "" : address.getValue();
        var invitation = kit.invitations()
                .invite(
                        kit.current().require(),
                        typed,
                        Role.valueOf(role.getValue()),
                        Language.ofCode(language.getValue()).orElse(kit.words().language()));
        removeFromParent();
        invited.run();
        Toasts.show(kit.text("invited", invitation.address().value()));
    }
}
