package samskap.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import samskap.identity.Invitations;
import samskap.identity.Invitations.Invitation;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.shared.Brand;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** Where an invitation is answered. Opening it does nothing yet: mail programs open links too. */
@Route("invitation/:secret")
@AnonymousAllowed
class InvitationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final transient People people;
    private final transient BrowserSession session;
    private final transient CurrentPerson current;
    private final transient Brand brand;
    private final transient Acts acts;
    private final transient Words words;

    InvitationView(
            Invitations invitations,
            People people,
            BrowserSession session,
            CurrentPerson current,
            Brand brand,
            Acts acts,
            Words words) {
        this.invitations = invitations;
        this.people = people;
        this.session = session;
        this.current = current;
        this.brand = brand;
        this.acts = acts;
        this.words = words;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElse("");
        stack().removeAll();
        invitations.find(secret).ifPresentOrElse(found -> open(found, secret), this::isVoid);
    }

    /** Nobody becomes somebody else without having said so. */
    private void open(Invitation invitation, String secret) {
        current.get()
                .filter(here -> !people.addressOf(here.id()).equals(invitation.address()))
                .ifPresentOrElse(here -> warn(here, invitation, secret), () -> ask(invitation, secret));
    }

    private void warn(Person here, Invitation invitation, String secret) {
        var goOn = new NativeButton(words.text("identity.invitation.goOn"), click -> {
            stack().removeAll();
            ask(invitation, secret);
        });
        goOn.addClassName("btn");
        var stay = Parts.way("/", words.text("identity.invitation.stay", here.firstName()));
        stay.addClassNames("btn", "primary");
        var actions = new Div(stay, goOn);
        actions.addClassName("actions");
        var card = new Div(
                new H1(getPageTitle()),
                new Paragraph(words.text(
                        "identity.invitation.other",
                        here.name(),
                        invitation.address().value())),
                actions);
        card.addClassNames("card", "pad", "stack");
        stack().add(card);
    }

    private void isVoid() {
        stack().add(Empty.page(
                words.text("identity.invitation.void"),
                words.text("identity.invitation.voidAdvice"),
                Parts.way("/", words.text("shell.toIdeas"))));
    }

    private void ask(Invitation invitation, String secret) {
        var name = new Input();
        name.getElement().setAttribute("autocomplete", "name");
        var field = new Field("name", words.text("identity.signIn.name"), name)
                .withHint(words.text("identity.signIn.name.why"));
        var known = invitations.isKnown(invitation);
        var join = new NativeButton(words.text("identity.invitation.join"));
        join.addClassNames("btn", "primary");
        var actions = new Div(join);
        actions.addClassName("actions");
        var form = new Form(() -> acts.run(() -> join(secret, known ? "" : name.getValue()), field));
        form.addClassNames("card", "pad", "stack");
        form.add(
                new H1(getPageTitle()),
                new Paragraph(words.text("identity.invitation.by", inviter(invitation), brand.name())),
                new Paragraph(words.text(
                        "mail.invitation.as." + invitation.role().name().toLowerCase(Locale.ROOT))),
                Parts.small(words.text(
                        "identity.invitation.address", invitation.address().value())));
        if (!known) {
            form.add(field);
        }
        form.add(actions);
        stack().add(form);
    }

    private String inviter(Invitation invitation) {
        return people.find(invitation.by()).map(Person::name).orElseGet(brand::name);
    }

    private void join(String secret, String name) {
        session.begin(invitations.accept(secret, name));
        UI.getCurrent().navigate("");
    }

    @Override
    public String getPageTitle() {
        return words.text("identity.invitation.title", brand.name());
    }
}
