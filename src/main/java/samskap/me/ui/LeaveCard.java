package samskap.me.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import samskap.shared.Refusal;
import samskap.shared.ui.Parts;

/** The way out, or what has to be settled before. */
class LeaveCard extends Section {

    private static final long serialVersionUID = 1L;

    LeaveCard(MeKit kit) {
        addClassNames("card", "pad");
        add(new H2(kit.text("leave")));
        var person = kit.current().require();
        try {
            kit.leaving().check(person, person.id());
            var button = new NativeButton(
                    kit.text("leave.begin"),
                    click -> kit.proof().then(proved -> new LeaveDialog(kit, proved).open(UI.getCurrent())));
            button.addClassNames("btn", "small");
            button.getElement().setAttribute("type", "button");
            add(Parts.small(kit.text("leave.about")), new Paragraph(button));
        } catch (Refusal notYet) {
            add(Parts.small(kit.words().text(notYet)));
        }
    }
}
