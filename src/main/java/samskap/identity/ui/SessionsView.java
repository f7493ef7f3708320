package samskap.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import samskap.identity.SignIns;
import samskap.identity.SignIns.Place;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Page;
import samskap.shared.ui.Times;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** Where I am signed in, and the way to end it there. */
@Route(SessionsView.PATH)
@PermitAll
class SessionsView extends Page implements HasDynamicTitle {

    static final String PATH = "me/sessions";

    private static final long serialVersionUID = 1L;
    private static final long UNKNOWN = -1;

    private final transient SignIns signIns;
    private final transient CurrentPerson current;
    private final transient Times times;
    private final transient Words words;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton others;

    SessionsView(SignIns signIns, CurrentPerson current, Times times, Words words) {
        this.signIns = signIns;
        this.current = current;
        this.times = times;
        this.words = words;
        narrow();
        list.addClassNames("stopped", "card", "pad");
        list.getElement().setAttribute("role", "list").setAttribute("tabindex", "-1");
        others = new NativeButton(text("endOthers"), click -> endOthers());
        others.addClassName("btn");
        var why = new Paragraph(text("why"));
        why.addClassName("muted");
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("head");
        var actions = new Div(others);
        actions.addClassName("actions");
        stack().add(head, why, list, actions);
        show();
    }

    private void show() {
        list.removeAll();
        var places = signIns.of(current.require());
        places.forEach(place -> list.add(line(place, list.getComponentCount())));
        if (places.isEmpty()) {
            list.add(new ListItem(new Span(text("none"))));
        }
        others.setVisible(here() != UNKNOWN && places.size() > 1);
    }

    private ListItem line(Place place, int position) {
        var name = new Span(place.device().isEmpty() ? text("unknown") : place.device());
        name.addClassName("name");
        var seen = new Paragraph(new Span(text("seen") + " "), times.ago(place.seenAt()));
        seen.add(new Span(" · " + text("since") + " "), times.day(place.since()));
        seen.addClassNames("small", "muted");
        var about = new Div(name, seen);
        if (place.id() == here()) {
            return new ListItem(about, Chip.of("good", text("here")));
        }
        var end = new NativeButton(text("end"), click -> end(place, position));
        end.addClassNames("btn", "small");
        end.setAriaLabel(words.text("identity.sessions.endNamed", name.getText()));
        return new ListItem(about, end);
    }

    private static long here() {
        var session = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(false);
        return session != null && session.getAttribute(SignIns.IN_SESSION) instanceof Long id ? id : UNKNOWN;
    }

    private void end(Place place, int position) {
        signIns.end(current.require(), place.id());
        ended(position);
    }

    private void endOthers() {
        signIns.endOthers(current.require(), here());
        ended(0);
    }

    /** The button that had the focus is gone: it goes to the one that took its place. */
    private void ended(int position) {
        Toasts.show(text("ended"));
        show();
        list.getElement()
                .executeJs(
                        "const line = this.children[Math.min($0, this.children.length - 1)];"
                                + "(line?.querySelector('button') ?? this.querySelector('button') ?? this).focus()",
                        position);
    }

    private String text(String key) {
        return words.text("identity.sessions." + key);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }
}
