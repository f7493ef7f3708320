package samskap.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import samskap.identity.Invitations.Invitation;
import samskap.identity.Person;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** The invitations that are out, and the way to invite somebody. */
class InvitationsCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PeopleKit kit;
    private final UnorderedList list = new UnorderedList();

    InvitationsCard(PeopleKit kit) {
        this.kit = kit;
        addClassNames("card", "pad", "stack");
        list.addClassNames("about", "invited");
        list.getElement().setAttribute("role", "list");
        var invite =
                new NativeButton(kit.text("invite"), click -> new InviteDialog(kit, this::show).open(UI.getCurrent()));
        invite.addClassNames("btn", "primary");
        add(new H2(kit.text("invitations")), invite, list);
        show();
    }

    private void show() {
        list.removeAll();
        var open = kit.invitations().open(kit.current().require());
        open.forEach(one -> list.add(line(one)));
        if (open.isEmpty()) {
            list.add(new ListItem(Parts.small(kit.text("noInvitations"))));
        }
    }

    private ListItem line(Invitation one) {
        var address = new Span(one.address().value());
        address.addClassName("address");
        var by = kit.people()
                .shown(one.by(), kit.words().language())
                .map(Person::name)
                .orElse("");
        var about = Parts.small(kit.text("invitedBy", kit.role(one.role()), by));
        return new ListItem(address, state(one), about, actions(one));
    }

    private Component state(Invitation one) {
        return isVoid(one) ? Chip.of("ask", kit.text("expired")) : kit.times().ago(one.sentAt());
    }

    private boolean isVoid(Invitation one) {
        return kit.clock().instant().isAfter(one.expiresAt());
    }

    private Div actions(Invitation one) {
        var again = new NativeButton(kit.text("again"), click -> {
            kit.acts().run(() -> {
                kit.invitations().sendAgain(kit.current().require(), one.id());
                Toasts.show(kit.text("invited", one.address().value()));
            });
            show();
        });
        again.addClassNames("btn", "small");
        again.setAriaLabel(kit.text("againNamed", one.address().value()));
        var withdraw = new NativeButton(kit.text("withdraw"), click -> {
            kit.acts().run(() -> {
                kit.invitations().withdraw(kit.current().require(), one.id());
                Toasts.show(kit.text("withdrawn", one.address().value()));
            });
            show();
        });
        withdraw.addClassNames("btn", "small", "quiet");
        withdraw.setAriaLabel(kit.text("withdrawNamed", one.address().value()));
        var actions = new Div(again, withdraw);
        actions.addClassName("row");
        return actions;
    }
}
