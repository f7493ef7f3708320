package samskap.customers.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.customers.Dimension;
import samskap.customers.Dimensions.Placing;
import samskap.customers.Mirror;
import samskap.identity.Person;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** Where one belongs oneself, if one wants to say so. */
class OwnBelongsCard extends Section {

    private static final long serialVersionUID = 1L;

    /** What is shown; it is made anew only when that is another, so that nobody loses their place in it. */
    private record Shown(List<Dimension> dimensions, Map<Integer, Placing> placings, String organisation) {}

    private final transient CustomerKit kit;
    private transient @Nullable Shown shown;

    OwnBelongsCard(CustomerKit kit) {
        this.kit = kit;
        addClassNames("card", "pad", "airy", "belongs");
    }

    void show(Person self) {
        var now = read(self);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        setVisible(!now.dimensions().isEmpty() || !now.organisation().isEmpty());
        add(
                new H2(kit.text("belongs.own")),
                Parts.small(kit.text(self.isStaff() ? "belongs.ownStaff" : "belongs.ownHint")));
        now.dimensions().forEach(each -> {
            var placing = now.placings().get(each.id());
            var chosen = placing == null ? null : placing.segment();
            var field = SegmentChoice.of(kit, each, chosen, segment -> say(each, segment));
            add(each.ownWord() && !self.isStaff() ? field.withHint(kit.text("belongs.ownWord", Mirror.FEWEST)) : field);
        });
        if (!now.organisation().isEmpty()) {
            add(
                    new Paragraph(kit.text("organisation.own", now.organisation())),
                    new Paragraph(Buttons.of(kit.text("organisation.deny"), "small quiet", this::deny)));
        }
    }

    private Shown read(Person self) {
        return new Shown(
                kit.dimensions().all(),
                kit.dimensions().own(self),
                kit.organisations().own(self).orElse(""));
    }

    private void say(Dimension dimension, @Nullable Integer segment) {
        var self = kit.current().require();
        if (kit.acts().run(() -> kit.dimensions().say(self, dimension.id(), segment))) {
            shown = read(self);
            Toasts.show(kit.text("belongs.done"));
        }
    }

    private void deny() {
        if (kit.acts().run(() -> kit.organisations().deny(kit.current().require()))) {
            Toasts.show(kit.text("belongs.done"));
        }
    }
}
