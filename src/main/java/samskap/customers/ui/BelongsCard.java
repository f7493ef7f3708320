package samskap.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.customers.Dimension;
import samskap.customers.Dimension.Segment;
import samskap.customers.Dimensions.Placing;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** Where a customer belongs, for colleagues to say as long as the customer has not. */
class BelongsCard extends Section {

    private static final long serialVersionUID = 1L;

    /** What is shown; it is made anew only when that is another, so that nobody loses their place in it. */
    private record Shown(List<Dimension> dimensions, Map<Integer, Placing> placings, String organisation) {}

    private final transient CustomerKit kit;
    private final PersonId customer;
    private transient @Nullable Shown shown;

    BelongsCard(CustomerKit kit, PersonId customer) {
        this.kit = kit;
        this.customer = customer;
        addClassNames("card", "pad", "airy", "belongs");
    }

    boolean isOf(PersonId person) {
        return customer.equals(person);
    }

    void show(Person colleague) {
        var now = read(colleague);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        add(new H2(kit.text("belongs")));
        now.dimensions().forEach(each -> add(line(each, now.placings().get(each.id()))));
        add(organisation(now.organisation()));
    }

    private Shown read(Person colleague) {
        var organisation = kit.organisations().of(colleague, List.of(customer)).getOrDefault(customer, "");
        return new Shown(kit.dimensions().shared(), kit.dimensions().of(colleague, customer), organisation);
    }

    private Component line(Dimension dimension, @Nullable Placing placing) {
        if (placing != null && placing.bySelf()) {
            return said(dimension, placing);
        }
        var chosen = placing == null ? null : placing.segment();
        return SegmentChoice.of(kit, dimension, chosen, segment -> place(dimension, segment));
    }

    private Div said(Dimension dimension, Placing placing) {
        var name = new Span(dimension.name());
        name.addClassNames("small", "muted");
        var segment = new Paragraph(
                dimension.segment(placing.segment()).map(Segment::name).orElse(""));
        return new Div(name, segment, Parts.small(kit.text("belongs.said")));
    }

    private void place(Dimension dimension, @Nullable Integer segment) {
        var colleague = kit.current().require();
        if (kit.acts().run(() -> kit.dimensions().place(colleague, customer, dimension.id(), segment))) {
            shown = read(colleague);
            Toasts.show(kit.text("belongs.done"));
        }
    }

    private Div organisation(String name) {
        var label = new Span(kit.text("organisation"));
        label.addClassNames("small", "muted");
        var change = Buttons.of(
                kit.text("organisation.change"),
                "small quiet",
                () -> new OrganisationDialog(kit, customer, name).open(UI.getCurrent()));
        return new Div(label, new Paragraph(name.isEmpty() ? kit.text("organisation.none") : name), change);
    }
}
