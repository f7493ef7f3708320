package samskap.journey.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samskap.identity.PersonId;
import samskap.journey.Flickers;
import samskap.journey.Flickers.AtStep;
import samskap.moments.MomentId;
import samskap.notification.ui.Seen;
import samskap.shared.live.Change;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/**
 * What was told at the steps that a colleague cares for: having it before their eyes is seeing it. It stays on the page
 * until they leave it, what is told meanwhile joins it, and what is taken away meanwhile goes.
 */
@StyleSheet("journey.css")
class FlickersCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient JourneyKit kit;
    private final PersonId viewer;
    private final Div list = new Div();
    private final transient Set<MomentId> here = new HashSet<>();

    FlickersCard(JourneyKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        addClassNames("card", "pad", "stack", "flickers");
        list.addClassName("stack");
        add(new H2(kit.text("flickers")), list);
        WhileOpen.hear(this, kit.live(), this::mayConcernUs, this::changed);
        addAttachListener(attached -> show());
        setVisible(false);
    }

    private boolean mayConcernUs(Change change) {
        return change.isOfNotificationsTo(viewer.value()) || change.kind() == Change.Kind.MOMENTS_CHANGED;
    }

    private void changed(Change change) {
        if (change.kind() != Change.Kind.MOMENTS_CHANGED
                || change.subject() == 0
                || here.contains(new MomentId(change.subject()))) {
            show();
        }
    }

    private void show() {
        kit.reader(viewer).ifPresent(reader -> {
            var unseen = kit.flickers().unseen(reader);
            here.addAll(unseen);
            var told = kit.flickers().told(reader, here);
            list.removeAll();
            told.forEach(each -> list.add(at(each)));
            setVisible(!told.isEmpty());
            if (!unseen.isEmpty()) {
                Seen.then(this, () -> seen(unseen));
            }
        });
    }

    private Div at(AtStep each) {
        var way = Parts.way(JourneyKit.path(each.step()), each.step().name(kit.language()));
        var at = new Div(new H3(way));
        at.addClassName("stack");
        if (!each.stories().isEmpty()) {
            at.add(Story.list(kit, each.stories()));
        }
        at.add(StepCard.tally(kit, each.tally()));
        return at;
    }

    private void seen(List<MomentId> moments) {
        kit.reader(viewer).ifPresent(reader -> {
            if (moments.size() >= Flickers.MOST_COUNTED) {
                kit.flickers().knownBefore(reader, moments.getLast());
            }
            kit.flickers().seen(reader, moments);
        });
    }
}
