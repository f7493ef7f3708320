package samskap.journey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import samskap.identity.Person;
import samskap.journey.Step;
import samskap.shared.ui.Parts;

/** What colleagues did about a step, latest first, each with what changed after it. */
class DeedsCard extends Section {

    private static final long serialVersionUID = 1L;

    DeedsCard(JourneyKit kit, Step step, Person reader) {
        addClassNames("card", "pad", "stack");
        var head = new Div(
                new H2(kit.text("deeds")),
                JourneyKit.button(
                        kit.text("deed.note"), "small push", () -> new DeedDialog(kit, step).open(UI.getCurrent())));
        head.addClassName("row");
        add(head);
        var effects = kit.deeds().at(reader, step);
        if (effects.isEmpty()) {
            add(Parts.small(kit.text("deeds.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("deeds");
        effects.forEach(effect ->
                list.add(new EffectItem(kit, effect, kit.deeds().mayTakeBack(reader, effect.deed()))));
        add(list, Parts.small(kit.text("deeds.caution")));
    }
}
