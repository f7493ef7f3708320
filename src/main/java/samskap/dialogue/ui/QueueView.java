package samskap.dialogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.ideas.Board;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.Page;
import samskap.shared.ui.WhileOpen;

/** What waits for an answer from us, and what I have promised. */
@Route("queue")
@RolesAllowed("EMPLOYEE")
@Menu(title = "dialogue.queue.nav", order = 20)
class QueueView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient Board board;
    private final PersonId viewer;
    private final QueueFigures figures;
    private final QueueList list;
    private final OwnPromises promises;

    QueueView(Kit kit, Board board) {
        this.kit = kit;
        this.board = board;
        viewer = kit.current().require().id();
        figures = new QueueFigures(kit);
        list = new QueueList(kit, this::show);
        promises = new OwnPromises(kit, this::show);
        stack().add(head(), figures, list, list.more());
        beside(kit.text("queue.mine"), promises);
        show();
        WhileOpen.hear(this, kit.live(), QueueView::concernsUs, change -> show());
    }

    private static boolean concernsUs(Change change) {
        return switch (change.kind()) {
            case QUEUE_CHANGED, DIALOGUE_CHANGED -> true;
            default -> false;
        };
    }

    private Div head() {
        var hint = new Paragraph(kit.text("queue.hint"));
        hint.addClassNames("small", "muted", "push");
        var head = new Div(new H1(kit.text("queue.title")), hint);
        head.addClassName("head");
        return head;
    }

    private void show() {
        kit.people().find(viewer).ifPresent(person -> {
            figures.show(kit.queue().pace(), board.waiting());
            list.show(person);
            promises.show(person);
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        list.getElement().executeJs("window.samskapDialogue.keys(this)");
    }

    @Override
    public String getPageTitle() {
        return kit.text("queue.title");
    }
}
