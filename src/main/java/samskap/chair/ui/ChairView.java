package samskap.chair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import samskap.chair.Chair;
import samskap.chair.Sitting;
import samskap.chair.Story;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.WhileOpen;

/** One page for a leaders' meeting at which the customer has a chair. */
@Route(ChairView.PATH)
@RolesAllowed("LEADER")
@Menu(title = "chair.nav", order = 23)
@StyleSheet("chair.css")
class ChairView extends Page implements HasDynamicTitle {

    static final String PATH = "chair";

    private static final long serialVersionUID = 1L;

    private final transient ChairKit kit;
    private final PersonId viewer;
    private final Div head = new Div();
    private final Div stories = new Div();
    private final Div figures = new Div();
    private final Decisions decisions;

    /** Set with the page's lock, read by the messenger without it. */
    private transient volatile Set<Story.Ref> shown = Set.of();

    ChairView(ChairKit kit, ChairPaper paper) {
        this.kit = kit;
        viewer = kit.current().require().id();
        addClassName("chair");
        head.addClassName("head");
        stories.addClassName("stories");
        figures.addClassName("at-a-glance");
        decisions = new Decisions(kit);
        var customers = new Section(new H2(kit.text("stories")), Parts.small(kit.text("storiesHint")), stories);
        customers.addClassName("customers");
        stack().add(head, customers, figures, decisions);
        fillHead(paper);
        show();
        WhileOpen.hear(this, kit.live(), this::concernsUs, change -> show());
    }

    /**
     * What lies on the table, and whatever may have to go from it at once; how many wait or were promised something is
     * read with it, not each time it changes.
     */
    boolean concernsUs(Change change) {
        return switch (change.kind()) {
            case CHAIR_CHANGED, PERSON_CHANGED -> true;
            case IDEA_WITHHELD, IDEA_EDITED, DIALOGUE_CHANGED -> isShown(Story.Kind.IDEA, change);
            case MOMENTS_CHANGED -> change.subject() == 0 || isShown(Story.Kind.MOMENT, change);
            default -> false;
        };
    }

    private boolean isShown(Story.Kind kind, Change change) {
        return shown.contains(new Story.Ref(kind, change.subject()));
    }

    private void fillHead(ChairPaper paper) {
        var pdf = new Anchor(paper.download(), kit.text("pdf"));
        pdf.addClassNames("btn", "small", "push", "noprint");
        pdf.getElement().setAttribute("download", true);
        var follow = Parts.way("/" + FollowUpView.PATH, kit.text("followUp.title"));
        follow.addClassNames("small", "noprint");
        head.add(new H1(getPageTitle()), follow, pdf);
    }

    private void show() {
        kit.people()
                .find(viewer)
                .filter(Chair::isFor)
                .ifPresent(leader -> show(kit.chair().sitting(leader)));
    }

    private void show(Sitting sitting) {
        shown = sitting.told();
        stories.removeAll();
        sitting.stories().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> stories.add(new StoryCard(kit, sitting, entry.getKey(), entry.getValue())));
        if (sitting.stories().isEmpty()) {
            stories.add(Empty.part(kit.text("noStories"), kit.text("noStoriesHow")));
        }
        figures.removeAll();
        figures.add(new Glance(kit, sitting));
        decisions.show(sitting, close(sitting));
    }

    private Component close(Sitting sitting) {
        var close = Buttons.of(kit.text("close"), "noprint", () -> {
            if (kit.acts().run(() -> kit.chair().close(kit.current().require(), sitting.number()))) {
                Toasts.show(kit.text("closed"));
            }
        });
        var line = new Div(Parts.small(kit.text("closeHint")), close);
        line.addClassNames("row", "noprint");
        return line;
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
