package samskap.moments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.ui.DeskPart;
import samskap.moments.Moment;
import samskap.moments.MomentQuery;
import samskap.shared.live.Change;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** The moments that a colleague is to look at first, on the page where colleagues decide. */
@org.springframework.stereotype.Component
class HeldMomentsPart implements DeskPart {

    private final MomentKit kit;

    HeldMomentsPart(MomentKit kit) {
        this.kit = kit;
    }

    @Override
    public Component make() {
        return new HeldMoments(kit);
    }

    @StyleSheet("moments.css")
    private static final class HeldMoments extends Div {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 20;
        private static final MomentQuery HELD = new MomentQuery(Moment.State.HELD, null, null, null);

        private final transient MomentKit kit;
        private final PersonId viewer;
        private final OrderedList list = new OrderedList();
        private transient List<Moment> shown = List.of();

        HeldMoments(MomentKit kit) {
            this.kit = kit;
            viewer = kit.current().require().id();
            addClassName("stack");
            list.addClassName("cases");
            list.getElement().setAttribute("aria-label", kit.text("held"));
            add(new H2(kit.text("held")), Parts.small(kit.text("heldHint")), list);
            setVisible(false);
            show();
            WhileOpen.hear(this, kit.live(), HeldMoments::concernsUs, change -> show());
        }

        private static boolean concernsUs(Change change) {
            // What is added to one that is held is to be looked at with it.
            return change.kind() == Change.Kind.MODERATION_CHANGED || change.kind() == Change.Kind.MOMENTS_CHANGED;
        }

        private void show() {
            var held = kit.people()
                    .find(viewer)
                    .filter(Person::isStaff)
                    .map(reader -> kit.desk().page(reader, HELD, null, MOST).items())
                    .orElse(List.of());
            if (!held.equals(shown)) {
                shown = held;
                list.removeAll();
                held.forEach(moment -> {
                    var item = new MomentItem(kit);
                    item.show(moment);
                    list.add(item);
                });
            }
            setVisible(!held.isEmpty());
        }
    }
}
