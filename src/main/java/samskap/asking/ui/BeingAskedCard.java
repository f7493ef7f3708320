package samskap.asking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import samskap.asking.Explanation;
import samskap.asking.Willingness;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** The one place where somebody says how often they want to be asked: as usual, seldom, or never. */
class BeingAskedCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AskingKit kit;
    private final Paragraph next = new Paragraph();

    BeingAskedCard(AskingKit kit) {
        this.kit = kit;
        addClassNames("card", "pad", "being-asked");
        setId("being-asked");
        next.addClassNames("small", "muted");
        var choice =
                new Choice(kit.beingAsked().willingness(kit.current().require()).name());
        for (var each : Willingness.values()) {
            choice.with(each.name(), kit.text("willingness." + each.code()));
        }
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(Willingness.valueOf(change.getValue()));
            }
        });
        add(
                new H2(kit.text("being.title")),
                new Field("willingness", kit.text("being.howOften"), choice),
                next,
                Parts.small(kit.text("being.free")));
        sayNext();
    }

    /** As whoever looks chose. */
    void choose(Willingness wanted) {
        if (kit.acts().run(() -> kit.beingAsked().choose(kit.current().require(), wanted))) {
            Toasts.show(kit.text("being.done." + wanted.code()));
            sayNext();
        }
    }

    private void sayNext() {
        var self = kit.current().require();
        var last = kit.beingAsked().last(self);
        next.setText(kit.beingAsked()
                .next(self)
                .map(at -> last.isEmpty()
                        ? kit.text("being.notYet")
                        : kit.text("being.next", Explanation.month(kit.words().language(), at)))
                .orElseGet(() -> kit.text("being.never")));
    }
}
