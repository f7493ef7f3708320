package samskap.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.inbox.HeldMail;
import samskap.moderation.ui.DeskPart;
import samskap.shared.live.Change;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** The mails of which a colleague has to say whose they are, on the page where colleagues decide. */
@org.springframework.stereotype.Component
class HeldPart implements DeskPart {

    private final InboxKit kit;

    HeldPart(InboxKit kit) {
        this.kit = kit;
    }

    @Override
    public Component make() {
        return new Mails(kit);
    }

    private static final class Mails extends Div {

        private static final long serialVersionUID = 1L;

        private final transient InboxKit kit;
        private final PersonId viewer;
        private final UnorderedList list = new UnorderedList();
        private transient List<HeldMail> shown = List.of();

        Mails(InboxKit kit) {
            this.kit = kit;
            viewer = kit.current().require().id();
            addClassName("stack");
            list.addClassName("cases");
            list.getElement().setAttribute("role", "list");
            add(new H2(kit.text("held")), Parts.small(kit.text("heldHint")), list);
            setVisible(false);
            show();
            WhileOpen.hear(
                    this, kit.live(), change -> change.kind() == Change.Kind.MODERATION_CHANGED, change -> show());
        }

        private void show() {
            var held = kit.people()
                    .find(viewer)
                    .filter(Person::isStaff)
                    .map(kit.inbox()::held)
                    .orElse(List.of());
            if (!held.equals(shown)) {
                shown = held;
                list.removeAll();
                held.forEach(mail -> list.add(new HeldItem(kit, mail, this::show)));
            }
            setVisible(!held.isEmpty());
        }
    }
}
