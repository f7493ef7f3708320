package samskap.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.inbox.Outcome;
import samskap.inbox.ReceivedMail;
import samskap.shared.live.Change;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** Every mail that came in, what became of it and why; each can be looked at again. */
@Route(InboxView.PATH)
@RolesAllowed("ADMIN")
class InboxView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "inbox";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;
    private static final String OUTCOME = "outcome";

    private final transient InboxKit kit;
    private final PersonId viewer;
    private final Div ways = new Div();
    private final Nav outcomes = new Nav();
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final NativeButton more = new NativeButton();
    private final Map<Long, MailItem> items = new LinkedHashMap<>();
    private @Nullable Outcome only;
    private int most = PAGE;

    InboxView(InboxKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        outcomes.addClassName("orders");
        outcomes.getElement().setAttribute("aria-label", kit.text("outcomes"));
        list.addClassNames("log", "inbox", "card");
        list.getElement().setAttribute("aria-label", kit.text("list"));
        more.setText(kit.text("more"));
        more.addClassNames("btn", "small");
        more.getElement().setAttribute("type", "button");
        more.addClickListener(click -> {
            most += PAGE;
            show();
        });
        stack().add(head(), ways, outcomes, list, none, new Paragraph(more));
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.INBOX_CHANGED, change -> show());
    }

    private Div head() {
        var back = Parts.way("/administration/mail", kit.words().text("administration.mail.title"));
        back.addClassNames("small", "push");
        var head = new Div(new H1(getPageTitle()), back);
        head.addClassName("head");
        return head;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        only = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OUTCOME)
                .flatMap(InboxView::outcome)
                .orElse(null);
        most = PAGE;
        items.clear();
        list.removeAll();
        show();
    }

    private static Optional<Outcome> outcome(String code) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> code(outcome).equals(code))
                .findFirst();
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void show() {
        kit.people().find(viewer).filter(each -> each.has(Role.ADMIN)).ifPresent(this::show);
    }

    private void show(Person admin) {
        var page = kit.inbox().latest(admin, only, null, most);
        var place = 0;
        for (var mail : page.items()) {
            show(mail, place++);
        }
        showWays(kit.inbox().ways(admin), kit.inbox().checksSenders(admin));
        showOutcomes(kit.inbox().lately(admin));
        list.setVisible(!page.items().isEmpty());
        none.setVisible(page.items().isEmpty());
        none.removeAll();
        none.add(Empty.part(kit.text("empty"), kit.text("emptyAdvice")));
        more.setVisible(page.next() != null);
    }

    private void show(ReceivedMail mail, int place) {
        var item = items.computeIfAbsent(mail.id(), id -> new MailItem(kit));
        if (list.indexOf(item) != place) {
            item.removeFromParent();
            list.addComponentAtIndex(Math.min(place, list.getComponentCount()), item);
        }
        item.show(mail);
    }

    private void showWays(java.util.List<String> in, boolean checked) {
        ways.removeAll();
        ways.add(Parts.small(in.isEmpty() ? kit.text("off") : kit.text("on", String.join(", ", in))));
        if (!in.isEmpty() && !checked) {
            ways.add(new Paragraph(Chip.of("ask", kit.text("unchecked")), new Span(" " + kit.text("uncheckedAdvice"))));
        }
    }

    private void showOutcomes(Map<Outcome, Long> lately) {
        outcomes.removeAll();
        outcomes.add(way("/" + PATH, kit.text("all"), only == null));
        lately.forEach((outcome, many) -> outcomes.add(way(
                "/" + PATH + "?" + OUTCOME + "=" + code(outcome),
                kit.words().text(outcome.key()) + " " + many,
                outcome == only)));
        outcomes.setVisible(!lately.isEmpty());
    }

    private static Component way(String path, String text, boolean here) {
        var way = Parts.way(path, text);
        if (here) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
