package samskap.customers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.customers.Dimension;
import samskap.customers.Dimensions;
import samskap.customers.Mirror;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.WhileOpen;

/** The dimensions in which customers are told apart, with their segments and the part of each. */
@Route(DimensionsView.PATH)
@RolesAllowed("OWNER")
@StyleSheet("customers.css")
class DimensionsView extends Page implements HasDynamicTitle {

    static final String PATH = Dimensions.PATH;

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;
    private final PersonId viewer;
    private final Div list = new Div();

    DimensionsView(CustomerKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        list.addClassName("stack");
        stack().add(head(), Parts.small(kit.text("segments.why")), list, Parts.small(kit.text("segments.weighHow")));
        show();
        WhileOpen.hear(
                this,
                kit.live(),
                change -> change.kind() == Change.Kind.CUSTOMERS_CHANGED && change.subject() == 0,
                change -> show());
    }

    private Div head() {
        var back = Parts.way("/" + CustomersView.PATH, kit.text("title"));
        back.addClassName("small");
        var head = new Div(
                new H1(getPageTitle()),
                back,
                Buttons.of(
                        kit.text("segments.add"),
                        "primary push",
                        () -> new DimensionDialog(kit, null).open(UI.getCurrent())));
        head.addClassName("head");
        return head;
    }

    private void show() {
        kit.people().find(viewer).filter(kit.dimensions()::mayKeep).ifPresent(owner -> {
            var all = kit.dimensions().all();
            list.removeAll();
            if (all.isEmpty()) {
                list.add(Empty.part(kit.text("segments.none"), kit.text("segments.noneHow")));
            }
            all.forEach(each -> list.add(card(each)));
        });
    }

    private Section card(Dimension dimension) {
        var change = Buttons.of(
                kit.text("segments.change"),
                dimension.ownWord() ? "small push" : "small",
                () -> new DimensionDialog(kit, dimension).open(UI.getCurrent()));
        change.setAriaLabel(kit.text("segments.changeNamed", dimension.name()));
        var remove = Buttons.of(kit.text("segments.remove"), "small quiet", () -> remove(dimension));
        remove.setAriaLabel(kit.text("segments.removeNamed", dimension.name()));
        var line = new Div(new H2(dimension.name()));
        if (!dimension.ownWord()) {
            line.add(weighing(dimension));
        }
        line.add(change, remove);
        line.addClassName("row");
        var segments = new UnorderedList();
        segments.addClassNames("plain", "segment-parts");
        segments.getElement().setAttribute("role", "list");
        dimension.segments().forEach(segment -> {
            var part = new Span(kit.text("segments.percent", Math.round(100 * segment.share())));
            part.addClassName("muted");
            segments.add(new ListItem(new Span(segment.name()), part));
        });
        var card = new Section(line);
        if (dimension.ownWord()) {
            card.add(Parts.small(kit.text("segments.ownWordOnly", Mirror.FEWEST)));
        }
        card.add(segments);
        card.addClassNames("card", "pad", "airy");
        return card;
    }

    private NativeButton weighing(Dimension dimension) {
        var weighing = Buttons.of(kit.text("segments.weigh"), "small push weighs", () -> weigh(dimension));
        weighing.setAriaLabel(kit.text("segments.weighNamed", dimension.name()));
        weighing.getElement().setAttribute("aria-pressed", Boolean.toString(dimension.weighs()));
        return weighing;
    }

    private void weigh(Dimension dimension) {
        kit.acts().run(() -> {
            kit.dimensions().weigh(kit.current().require(), dimension.id(), !dimension.weighs());
            Toasts.show(kit.text(dimension.weighs() ? "segments.weighsNot" : "segments.weighs", dimension.name()));
        });
    }

    private void remove(Dimension dimension) {
        new SureDialog(kit, "removing", () -> {
                    kit.dimensions().remove(kit.current().require(), dimension.id());
                    Toasts.show(kit.text("removing.done"));
                })
                .open(UI.getCurrent());
    }

    @Override
    public String getPageTitle() {
        return kit.text("segments.title");
    }
}
