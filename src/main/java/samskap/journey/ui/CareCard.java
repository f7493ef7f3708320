package samskap.journey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.journey.Step;
import samskap.shared.ui.Parts;

/** Who cares for a step, by name; whoever looks at it may take it on or lay it down. */
class CareCard extends Section {

    private static final long serialVersionUID = 1L;

    CareCard(JourneyKit kit, Step step, List<PersonId> carers, Person reader) {
        addClassNames("card", "pad", "stack");
        add(new H2(kit.text("care")));
        var faces = kit.faces(carers);
        if (faces.isEmpty()) {
            add(Parts.small(kit.text("nobodyCares")));
        } else {
            var people = new Div();
            people.addClassName("carers");
            faces.forEach(people::add);
            add(people);
        }
        add(button(kit, step, carers.contains(reader.id())));
    }

    private static NativeButton button(JourneyKit kit, Step step, boolean cares) {
        return JourneyKit.button(
                kit.text(cares ? "care.layDown" : "care.take"),
                "small",
                () -> kit.acts().run(() -> {
                    var colleague = kit.current().require();
                    if (cares) {
                        kit.care().layDown(colleague, step.id());
                    } else {
                        kit.care().take(colleague, step.id());
                    }
                }));
    }
}
