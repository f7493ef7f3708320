package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import samskap.dialogue.Whose;
import samskap.ideas.Board;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.Page;
import samskap.shared.ui.WhileOpen;

/** What waits for an answer from us, and what I have promised. */
@Route(QueueView.PATH)
@RolesAllowed("EMPLOYEE")
@Menu(title = "dialogue.queue.nav", order = 20)
class QueueView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "queue";

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient Board board;
    private final PersonId viewer;
    private final QueueFigures figures;
    private final QueueParts parts;
    private final OverdueList overdue;
    private final QueueList list;
    private final OwnPromises promises;
    private transient Whose whose = Whose.EVERYBODYS;

    QueueView(Kit kit, Board board, List<QueuePart> others) {
        this.kit = kit;
        this.board = board;
        viewer = kit.current().require().id();
        figures = new QueueFigures(kit);
        parts = new QueueParts(kit);
        overdue = new OverdueList(kit, this::show);
        list = new QueueList(kit, this::show);
        promises = new OwnPromises(kit, this::show);
        stack().add(head(), figures);
        others.forEach(part -> stack().add(part.make()));
        stack().add(parts, overdue, list, list.more());
        beside(kit.text("queue.mine"), promises, new QueueWays(kit));
        WhileOpen.hear(this, kit.live(), QueueView::concernsUs, this::show);
    }

    private static boolean concernsUs(Change change) {
        return switch (change.kind()) {
            case QUEUE_CHANGED, DIALOGUE_CHANGED, DIALOGUE_MARKED, WRITING_CHANGED, TEAMS_CHANGED -> true;
            default -> false;
        };
    }

    private Div head() {
        var keys = new Keys(kit.words(), Keys.QUEUE);
        keys.addClassName("push");
        var head = new Div(new H1(kit.text("queue.title")), keys);
        head.addClassName("head");
        return head;
    }

    /** Who is writing changes often, and nothing but one row. */
    private void show(Change change) {
        if (change.kind() == Change.Kind.WRITING_CHANGED) {
            list.writes(new IdeaId(change.subject()), viewer);
        } else {
            show();
        }
    }

    private void show() {
        kit.people().find(viewer).ifPresent(person -> {
            figures.show(kit.queue().pace(), board.waiting());
            parts.show(person, whose);
            overdue.show(person, whose);
            list.show(person, whose);
            promises.show(person);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        whose = Whose.ofCode(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QueueParts.OF)
                .orElse(null));
        show();
    }

    @Override
    public String getPageTitle() {
        return kit.text("queue.title");
    }
}
