package samskap.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** All is judged: the last chance to go back before one sees what the others said. */
class PanelClosing extends Section {

    private static final long serialVersionUID = 1L;

    PanelClosing(PanelKit kit, long panel, Runnable changed) {
        addClassNames("card", "pad", "stack");
        var why = new Paragraph(kit.text("closeWhy"));
        var actions = new Div(
                Buttons.of(
                        kit.text("closeDo"),
                        () -> kit.acts().run(() -> {
                            kit.panels().close(kit.self(), panel);
                            changed.run();
                        }),
                        "primary"),
                Buttons.of(
                        kit.text("undo"),
                        () -> kit.acts().run(() -> {
                            kit.panels().undo(kit.self(), panel);
                            changed.run();
                        }),
                        "quiet"));
        actions.addClassName("row");
        add(new H2(kit.text("close")), why, actions);
    }
}
