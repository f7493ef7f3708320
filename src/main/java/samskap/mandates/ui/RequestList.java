package samskap.mandates.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mandates.Request;
import samskap.shared.live.Change;
import samskap.shared.ui.WhileOpen;

/** What waits for this colleague's word, and what became of what they asked. Invisible while there is nothing. */
@StyleSheet("mandates.css")
class RequestList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int OWN = 10;
    private static final Duration STAYS = Duration.ofDays(7);

    private final transient MandateKit kit;
    private final PersonId viewer;
    private final UnorderedList list = new UnorderedList();
    private int shown;

    RequestList(MandateKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        addClassNames("card", "pad", "requests");
        list.addClassName("requested");
        list.getElement().setAttribute("role", "list");
        add(new H2(kit.text("requests")), list);
        show();
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.REQUEST_CHANGED, change -> show());
    }

    private void show() {
        kit.colleague(viewer).ifPresentOrElse(this::show, () -> setVisible(false));
    }

    private void show(Person colleague) {
        var waiting = kit.requests().waitingFor(colleague);
        var own = ownOf(colleague);
        var late = waiting.stream()
                .filter(each -> each.isLate(kit.clock().instant()))
                .count();
        var print = Objects.hash(waiting, own, late);
        if (print != shown) {
            shown = print;
            list.removeAll();
            waiting.forEach(request -> list.add(new RequestItem(kit, request, colleague)));
            own.forEach(request -> list.add(new RequestItem(kit, request, colleague)));
        }
        setVisible(!waiting.isEmpty() || !own.isEmpty());
    }

    /** What is open, and what was answered lately. */
    private List<Request> ownOf(Person colleague) {
        var since = kit.clock().instant().minus(STAYS);
        return kit.requests().askedBy(colleague, OWN).stream()
                .filter(request ->
                        request.answer() == null || request.answer().at().isAfter(since))
                .toList();
    }
}
