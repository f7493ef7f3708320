package samskap.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.journey.JourneyMap;
import samskap.journey.JourneyMap.Picture;
import samskap.journey.Step;
import samskap.shared.live.Change;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** The customer's journey from before to after, drawn so that it can be read from across a room, and printed. */
@Route(MapView.PATH)
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@Menu(title = "journey.nav", order = 22)
@StyleSheet("journey.css")
class MapView extends Page implements HasDynamicTitle {

    static final String PATH = "journey";

    private static final long serialVersionUID = 1L;

    private final transient JourneyKit kit;
    private final PersonId viewer;

    MapView(JourneyKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        addClassName("journey-map");
        show();
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.JOURNEY_CHANGED, change -> show());
    }

    private void show() {
        stack().removeAll();
        kit.reader(viewer).ifPresent(person -> {
            var picture = kit.map().picture(person);
            var parts = new ArrayList<Component>();
            parts.add(head(person));
            if (picture.columns().stream().allMatch(column -> column.cards().isEmpty())) {
                parts.add(Empty.part(kit.text("none"), kit.text(kit.steps().mayShape(person) ? "noneHow" : "noneWho")));
            } else {
                // On paper the tallest column decides how large everything can be.
                getStyle().set("--tallest", Integer.toString(tallest(picture)));
                parts.add(new WeakestNotice(kit, picture));
                parts.add(journey(picture));
                parts.add(Parts.small(kit.text("legend", JourneyMap.WEEKS)));
            }
            takenOff(person).ifPresent(parts::add);
            stack().add(parts);
        });
    }

    private Div head(Person person) {
        var print = JourneyKit.button(kit.text("print"), "small push noprint", () -> {});
        print.getElement().executeJs("this.addEventListener('click', () => print())");
        var head = new Div(new H1(getPageTitle()), print);
        head.addClassName("head");
        if (kit.steps().mayShape(person)) {
            head.add(JourneyKit.button(
                    kit.text("step.add"),
                    "small primary noprint",
                    () -> new StepDialog(kit, null).open(UI.getCurrent())));
        }
        return head;
    }

    private Div journey(Picture picture) {
        var journey = new Div();
        journey.addClassName("journey");
        for (var phase : Stage.Phase.values()) {
            var columns = picture.columns().stream()
                    .filter(column -> column.stage().phase() == phase)
                    .toList();
            if (!columns.isEmpty()) {
                journey.add(new PhaseSection(kit, phase, columns, picture));
            }
        }
        return journey;
    }

    private static int tallest(Picture picture) {
        return picture.columns().stream()
                .mapToInt(column -> column.cards().size())
                .max()
                .orElse(0);
    }

    /** For those who may put them back. */
    private Optional<Component> takenOff(Person person) {
        List<Step> steps = kit.steps().mayShape(person) ? kit.steps().takenOff(person) : List.of();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("parts");
        steps.forEach(step -> list.add(new ListItem(Parts.way(JourneyKit.path(step), step.name(kit.language())))));
        var section = new Section(new H2(kit.text("takenOff")), list);
        section.addClassNames("card", "pad", "stack", "noprint");
        return Optional.of(section);
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
