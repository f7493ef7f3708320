package samskap.scoring.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import samskap.identity.Person;
import samskap.scoring.Panel;
import samskap.scoring.Progress;
import samskap.shared.ui.Parts;

/** How far each judge has come, for the owner, and the way to a second round. */
class PanelProgress extends Section {

    private static final long serialVersionUID = 1L;

    PanelProgress(PanelKit kit, Person owner, Panel panel, Runnable changed) {
        addClassNames("card", "pad", "stack");
        var list = new UnorderedList();
        list.addClassName("judges");
        var progress = kit.panels().progressOfAll(owner, panel.id());
        panel.judges().forEach(judge -> {
            var state = progress.getOrDefault(judge, new Progress(0, 0, false));
            var count = new Span(kit.text("progress", state.done(), state.all()));
            count.addClassNames("muted", "num");
            list.add(new ListItem(new Span(kit.name(judge)), count));
        });
        add(new H2(kit.text("judges")), list);
        if (panel.round() == Panel.FIRST) {
            secondRound(kit, owner, panel.id(), changed);
        }
    }

    /** Whoever is never done is named on the button: then nobody is left out by mistake. */
    private void secondRound(PanelKit kit, Person owner, long panel, Runnable changed) {
        var waited = kit.panels().notDone(owner, panel);
        var names = waited.stream().map(kit::name).sorted().collect(Collectors.joining(", "));
        var button = Buttons.of(
                waited.isEmpty() ? kit.text("secondDo") : kit.text("secondWithout", names),
                () -> kit.acts().run(() -> {
                    kit.panels().secondRound(kit.self(), panel, waited);
                    changed.run();
                }));
        if (!waited.isEmpty()) {
            button.addClassName("quiet");
        }
        add(Parts.small(kit.text("secondHint")), new Paragraph(button));
    }
}
