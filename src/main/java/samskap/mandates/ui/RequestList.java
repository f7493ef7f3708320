package samskap.mandates.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mandates.Request;
import samskap.mandates.RequestId;
import samskap.shared.live.Change;
import samskap.shared.ui.WhileOpen;

/**
 * What waits for this colleague's word, and what became of what they asked: it stays on the page until they leave it,
 * also once they have read it. Invisible while there is nothing.
 */
@StyleSheet("mandates.css")
class RequestList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int OWN = 10;
    private static final Duration STAYS = Duration.ofDays(7);

    private final transient MandateKit kit;
    private final PersonId viewer;
    private final UnorderedList list = new UnorderedList();
    private transient Map<RequestId, Request> own = new LinkedHashMap<>();
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

    /** Those whose answers stand here. */
    List<RequestId> answered() {
        return own.values().stream()
                .filter(request -> request.answer() != null)
                .map(Request::id)
                .toList();
    }

    private void show() {
        kit.colleague(viewer).ifPresentOrElse(this::show, () -> setVisible(false));
    }

    private void show(Person colleague) {
        var waiting = kit.requests().waitingFor(colleague);
        own = ownOf(colleague);
        var late = waiting.stream()
                .filter(each -> each.isLate(kit.clock().instant()))
                .count();
        var print = Objects.hash(waiting, new ArrayList<>(own.values()), late);
        if (print != shown) {
            shown = print;
            list.removeAll();
            waiting.forEach(request -> list.add(new RequestItem(kit, request, colleague)));
            own.values().forEach(request -> list.add(new RequestItem(kit, request, colleague)));
        }
        setVisible(!waiting.isEmpty() || !own.isEmpty());
    }

    /** What is open, what was answered lately or not read yet, and what stood here before. */
    private Map<RequestId, Request> ownOf(Person colleague) {
        var since = kit.clock().instant().minus(STAYS);
        var theirs = new LinkedHashMap<RequestId, Request>();
        kit.requests().askedBy(colleague, OWN).stream()
                .filter(request -> own.containsKey(request.id()) || isNews(request, since))
                .forEach(request -> theirs.put(request.id(), request));
        own.forEach(theirs::putIfAbsent);
        return theirs;
    }

    private static boolean isNews(Request request, Instant since) {
        var answer = request.answer();
        return answer == null || request.unread() || answer.at().isAfter(since);
    }
}
