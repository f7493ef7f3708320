package samskap.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import samskap.ideas.Stage;
import samskap.journey.JourneyMap.Column;
import samskap.journey.JourneyMap.Picture;
import samskap.shared.ui.Parts;

/** Before, during or after: a third of the map, with its parts of the journey side by side. */
class PhaseSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient JourneyKit kit;

    PhaseSection(JourneyKit kit, Stage.Phase phase, List<Column> columns, Picture picture) {
        this.kit = kit;
        addClassName("phase");
        getStyle().set("--parts", Integer.toString(columns.size()));
        var parts = new Div();
        parts.addClassName("parts-of-it");
        columns.forEach(column -> parts.add(part(column, picture)));
        var heading = new H2(kit.words().text(phase.key()));
        heading.addClassName("when");
        add(heading, parts);
    }

    private Component part(Column column, Picture picture) {
        var heading = new H3(column.stage().name(kit.language()));
        var steps = new OrderedList();
        steps.addClassName("steps");
        var weakest = picture.weakest();
        column.cards()
                .forEach(card -> steps.add(new StepCard(
                        kit,
                        card,
                        picture.highest(),
                        weakest != null && weakest.step().equals(card.step().id()) ? weakest : null)));
        var part = new Div(heading, about(column));
        part.addClassName("part");
        if (!column.cards().isEmpty()) {
            part.add(steps);
        }
        return part;
    }

    /** What is counted of ideas, which belong to a part of the journey as a whole. */
    private Paragraph about(Column column) {
        var parts = new ArrayList<Component>();
        parts.add(Parts.way("/?stage=" + column.stage().code(), kit.text("ideas", column.ideas())));
        if (column.waiting() > 0) {
            parts.add(new Span(kit.text("waiting", column.waiting())));
        }
        if (column.promises() > 0) {
            parts.add(new Span(kit.text("promisesOpen", column.promises())));
        }
        var about = new Paragraph(parts.toArray(Component[]::new));
        about.addClassNames("small", "muted", "about-part");
        return about;
    }
}
