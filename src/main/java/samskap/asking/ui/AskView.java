package samskap.asking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import samskap.asking.Ask;
import samskap.asking.AskId;
import samskap.asking.Asked;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.WhileOpen;

/** A question with what came of it: the stories first, then how often each choice was tapped. */
@Route(AsksView.PATH + "/:ask(\\d{1,18})")
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@StyleSheet("asking.css")
class AskView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String ASK = "ask";
    private static final int PAGE = 20;

    private final transient AskingKit kit;
    private final PersonId viewer;
    private transient AskId id = new AskId(0);
    private String title = "";
    private int most = PAGE;

    AskView(AskingKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        WhileOpen.hear(
                this,
                kit.live(),
                change -> change.kind() == Change.Kind.ASKS_CHANGED
                        && (change.subject() == 0 || change.subject() == id.value()),
                change -> show());
    }

    static String path(AskId id) {
        return AsksView.PATH + "/" + id.value();
    }

    static RouteParameters parameters(AskId id) {
        return new RouteParameters(Map.of(ASK, Long.toString(id.value())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new AskId(event.getRouteParameters().getLong(ASK).orElse(0L));
        var ask = kit.people()
                .find(viewer)
                .filter(Person::isStaff)
                .flatMap(person -> kit.asks().find(person, id));
        if (ask.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = ask.get().question();
        show();
    }

    private void show() {
        kit.people()
                .find(viewer)
                .filter(Person::isStaff)
                .ifPresent(person -> kit.asks().find(person, id).ifPresent(ask -> show(person, ask)));
    }

    private void show(Person person, Ask ask) {
        stack().removeAll();
        stack().add(head(person, ask));
        var page = kit.asks().answers(person, id, null, most);
        var stories = new OrderedList();
        stories.addClassName("asks");
        stories.getElement().setAttribute("aria-label", kit.text("answers"));
        page.items().forEach(asked -> stories.add(item(asked)));
        stack().add(page.items().isEmpty() ? Empty.part(kit.text("noAnswer"), kit.text("noAnswerHow")) : stories);
        if (page.next() != null) {
            stack().add(new Paragraph(more()));
        }
        var tallies = kit.asks().tallies(person, id);
        if (!tallies.isEmpty()) {
            stack().add(new TallyCard(kit, tallies));
        }
    }

    private NativeButton more() {
        return Buttons.of(kit.text("more"), "small", () -> {
            most += PAGE;
            show();
        });
    }

    private Component head(Person person, Ask ask) {
        var back = Parts.way("/" + AsksView.PATH, kit.text("title"));
        back.addClassName("small");
        var head = new Div(back, new H1(ask.question()), Parts.small(about(ask)), AskItem.figures(kit, ask));
        head.addClassName("stack");
        if (ask.endedAt() == null && (ask.by().equals(person.id()) || person.has(Role.OWNER))) {
            head.add(new Paragraph(Buttons.of(kit.text("end"), "small quiet", this::end)));
        }
        return head;
    }

    private String about(Ask ask) {
        var by = kit.text("by", kit.name(ask.by()));
        return ask.because().isEmpty() ? by : by + " · " + kit.text("because.words", ask.because());
    }

    private void end() {
        if (kit.acts().run(() -> kit.asks().end(kit.current().require(), id))) {
            Toasts.show(kit.text("endedNow"));
        }
    }

    private ListItem item(Asked asked) {
        var spoken = new Spoken(kit);
        var item = new ListItem();
        item.addClassNames("card", "pad", "ask");
        var answer = asked.answer();
        if (answer != null) {
            item.add(spoken.answer(asked, answer));
        }
        asked.said().forEach(said -> item.add(spoken.said(said)));
        kit.people().find(asked.person()).ifPresent(person -> {
            var footer = new Footer(Buttons.of(
                    kit.text("back.to", person.firstName()),
                    asked.waits() ? "small primary" : "small quiet",
                    () -> new BackDialog(kit, asked).open(UI.getCurrent())));
            footer.addClassName("row");
            item.add(footer);
        });
        return item;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
