package samskap.chair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import samskap.chair.Decision;
import samskap.dialogue.ui.QueuePart;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.WhileOpen;

/** What meetings gave a colleague to do stands in the queue, until they have said how it ended. */
@org.springframework.stereotype.Component
class OwnDecisions implements QueuePart {

    private final ChairKit kit;

    OwnDecisions(ChairKit kit) {
        this.kit = kit;
    }

    @Override
    public Component make() {
        return new Mine(kit);
    }

    @StyleSheet("chair.css")
    private static final class Mine extends Section {

        private static final long serialVersionUID = 1L;

        private final transient ChairKit kit;
        private final PersonId viewer;
        private final OrderedList list = new OrderedList();

        Mine(ChairKit kit) {
            this.kit = kit;
            viewer = kit.current().require().id();
            addClassNames("card", "pad");
            list.addClassName("decided");
            add(new H2(kit.text("mine")), list);
            show();
            WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.CHAIR_CHANGED, change -> show());
        }

        private void show() {
            var open = kit.people()
                    .find(viewer)
                    .filter(Person::isStaff)
                    .map(kit.chair()::openOf)
                    .orElse(List.<Decision>of());
            list.removeAll();
            open.forEach(decision -> list.add(new DecisionItem(kit, decision, null)));
            setVisible(!open.isEmpty());
        }
    }
}
