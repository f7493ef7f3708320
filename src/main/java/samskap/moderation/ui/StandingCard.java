package samskap.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import samskap.audit.AuditLog;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Standing;
import samskap.shared.ui.Markup;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** How somebody stands with us, and what a colleague can change about that. */
class StandingCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DeskKit kit;
    private final transient Person person;

    StandingCard(DeskKit kit, Person person) {
        this.kit = kit;
        this.person = person;
        addClassNames("card", "pad", "stack");
        setVisible(!person.isStaff());
        show();
    }

    private void show() {
        var standing = kit.standings().of(person.id());
        removeAll();
        add(new H2(kit.text("person.standing")));
        if (standing.equals(Standing.USUAL)) {
            add(new Paragraph(kit.text("person.usual", person.firstName())));
        }
        if (standing.trusted() != null) {
            add(new Paragraph(told(
                    "person.trusted",
                    standing.trusted().by(),
                    standing.trusted().at())));
        }
        if (standing.blocked() != null) {
            add(
                    new Paragraph(told(
                            "person.blocked",
                            standing.blocked().by(),
                            standing.blocked().at())),
                    new Markup("voice", standing.blocked().reason()));
        }
        add(actions(standing));
        kit.current().get().filter(AuditLog::isFor).ifPresent(reader -> add(new Paragraph(toLog())));
    }

    private Anchor toLog() {
        return Parts.way("/audit?thing=person-" + person.id().value(), kit.text("person.log"));
    }

    private String told(String key, PersonId by, Instant at) {
        var name =
                kit.people().shown(by, kit.words().language()).map(Person::name).orElse("");
        return kit.text(key, name, kit.timeAgo().date(kit.words().language(), at));
    }

    private Div actions(Standing standing) {
        var name = person.firstName();
        var row = new Div();
        row.addClassName("row");
        if (standing.isBlocked()) {
            row.add(button(kit.text("person.unblock"), () -> new BlockDialog(kit, person, false, this::show).open()));
            return row;
        }
        row.add(
                standing.isTrusted()
                        ? button(kit.text("person.distrust"), this::distrust)
                        : button(kit.text("person.trust", name), this::trust));
        row.add(button(kit.text("person.block"), () -> new BlockDialog(kit, person, true, this::show).open()));
        return row;
    }

    private static NativeButton button(String text, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassNames("btn", "small");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void trust() {
        act(() -> kit.standings().trust(kit.current().require(), person.id()), "trusted");
    }

    private void distrust() {
        act(() -> kit.standings().distrust(kit.current().require(), person.id()), "distrusted");
    }

    private void act(Runnable act, String told) {
        if (kit.acts().run(act)) {
            Toasts.show(kit.text("person.done." + told, person.firstName()));
        }
        show();
    }
}
