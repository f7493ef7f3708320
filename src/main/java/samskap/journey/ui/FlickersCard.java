package samskap.journey.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import samskap.identity.PersonId;
import samskap.journey.Flickers.AtStep;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.moments.MomentId;
import samskap.notification.ui.Seen;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/**
 * What was told at the steps that a colleague cares for: having it before their eyes is seeing it. It stays on the page
 * until they leave it, and what is told meanwhile joins it.
 */
@StyleSheet("journey.css")
class FlickersCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int STORIES = 3;

    private final transient JourneyKit kit;
    private final PersonId viewer;
    private final Div list = new Div();
    private final transient Map<StepId, AtStep> told = new LinkedHashMap<>();
    private MomentId upTo = new MomentId(0);

    FlickersCard(JourneyKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        addClassNames("card", "pad", "stack", "flickers");
        list.addClassName("stack");
        add(new H2(kit.text("flickers")), list);
        WhileOpen.hear(this, kit.live(), change -> change.isOfNotificationsTo(viewer.value()), change -> show());
        addAttachListener(attached -> show());
        setVisible(false);
    }

    private void show() {
        kit.reader(viewer).ifPresent(reader -> {
            var unseen = kit.flickers().unseen(reader, upTo);
            upTo = unseen.upTo();
            if (!unseen.steps().isEmpty()) {
                unseen.steps().forEach(each -> told.merge(each.step().id(), each, FlickersCard::together));
                list.removeAll();
                told.values().forEach(each -> list.add(at(each)));
                setVisible(true);
                Seen.then(this, this::seen);
            }
        });
    }

    private static AtStep together(AtStep earlier, AtStep later) {
        var stories = Stream.of(later, earlier).flatMap(each -> each.stories().stream());
        return new AtStep(
                later.step(),
                earlier.tally().plus(later.tally()),
                stories.limit(STORIES).toList());
    }

    private Div at(AtStep each) {
        var at = new Div(new H3(way(each.step())));
        at.addClassName("stack");
        if (!each.stories().isEmpty()) {
            at.add(Story.list(kit, each.stories()));
        }
        at.add(StepCard.tally(kit, each.tally()));
        return at;
    }

    private Anchor way(Step step) {
        return Parts.way(JourneyKit.path(step), step.name(kit.language()));
    }

    private void seen() {
        kit.reader(viewer).ifPresent(reader -> kit.flickers().seen(reader, told.keySet(), upTo));
    }
}
