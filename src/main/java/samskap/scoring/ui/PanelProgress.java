package samskap.scoring.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import samskap.identity.Person;
import samskap.scoring.Panel;
import samskap.scoring.Progress;

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
        if (panel.round() == 1 && progress.values().stream().allMatch(Progress::closed)) {
            var hint = new Paragraph(kit.text("secondHint"));
            hint.addClassNames("small", "muted");
            add(
                    hint,
                    new Paragraph(Buttons.of(
                            kit.text("secondDo"),
                            () -> kit.acts().run(() -> {
                                kit.panels().secondRound(owner, panel.id());
                                changed.run();
                            }))));
        }
    }
}
