package samskap.moments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.identity.PersonId;
import samskap.moments.Place;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.WhileOpen;

/** The places where moments are told: what they are called, where they belong, and the code that leads there. */
@Route(PlacesView.PATH)
@RolesAllowed("ADMIN")
@StyleSheet("moments.css")
class PlacesView extends Page implements HasDynamicTitle {

    static final String PATH = "places";

    private static final long serialVersionUID = 1L;

    private final transient MomentKit kit;
    private final PersonId viewer;
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();

    PlacesView(MomentKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        list.addClassNames("offered", "places", "card", "pad");
        list.getElement().setAttribute("role", "list");
        none.add(Empty.part(kit.text("places.none"), kit.text("places.noneHow")));
        stack().add(head(), Parts.small(kit.text("places.why")), list, none);
        show();
        WhileOpen.hear(
                this,
                kit.live(),
                change -> change.kind() == Change.Kind.MOMENTS_CHANGED && change.subject() == 0,
                change -> show());
    }

    private Div head() {
        var back = Parts.way("/administration/journey", kit.words().text("administration.journey.title"));
        back.addClassName("small");
        var head = new Div(
                new H1(getPageTitle()),
                back,
                Buttons.of(
                        kit.text("places.add"),
                        "primary push",
                        () -> new PlaceDialog(kit, null).open(UI.getCurrent())));
        head.addClassName("head");
        return head;
    }

    private void show() {
        kit.people().find(viewer).filter(kit.places()::mayKeep).ifPresent(admin -> {
            var places = kit.places().all();
            list.removeAll();
            places.forEach(place -> list.add(line(place)));
            list.setVisible(!places.isEmpty());
            none.setVisible(places.isEmpty());
        });
    }

    private ListItem line(Place place) {
        var language = kit.words().language();
        var name = new Span(place.name(language));
        name.addClassName("name");
        var address = new Anchor(place.path(), place.path());
        address.getElement().setAttribute("router-ignore", true).setAttribute("target", "_blank");
        address.addClassName("small");
        var about = new Span(place.stage().name(language) + (place.open() ? "" : " · " + kit.text("places.closed")));
        about.addClassNames("small", "muted");
        var code = Parts.way("/" + PlaceSheetView.path(place), kit.text("places.code"));
        code.addClassNames("btn", "small");
        code.getElement().setAttribute("aria-label", kit.text("places.codeOf", place.name(language)));
        var acts = new Div(
                code,
                named(
                        Buttons.of(
                                kit.text("places.change"),
                                "small",
                                () -> new PlaceDialog(kit, place).open(UI.getCurrent())),
                        "places.changeNamed",
                        place),
                named(
                        Buttons.of(
                                kit.text(place.open() ? "places.close" : "places.open"),
                                "small quiet",
                                () -> open(place)),
                        place.open() ? "places.closeNamed" : "places.openNamed",
                        place));
        acts.addClassName("row");
        var line = new ListItem(new Div(name, about, address), acts);
        line.setClassName("retired", !place.open());
        return line;
    }

    private NativeButton named(NativeButton button, String key, Place place) {
        button.setAriaLabel(kit.text(key, place.name(kit.words().language())));
        return button;
    }

    private void open(Place place) {
        if (kit.acts().run(() -> kit.places().open(kit.current().require(), place.id(), !place.open()))) {
            Toasts.show(kit.text(
                    place.open() ? "places.closedNow" : "places.openNow",
                    place.name(kit.words().language())));
        }
    }

    @Override
    public String getPageTitle() {
        return kit.text("places.title");
    }
}
