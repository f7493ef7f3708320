package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.dialogue.SavedReply;
import samskap.identity.Person;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Markup;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** The replies that a colleague keeps, and those that all share. */
@Route(RepliesView.PATH)
@RolesAllowed("EMPLOYEE")
class RepliesView extends Page implements HasDynamicTitle {

    static final String PATH = "replies";

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;

    RepliesView(Kit kit) {
        this.kit = kit;
        narrow();
        show();
    }

    void show() {
        var viewer = kit.current().require();
        var replies = kit.replies().of(viewer);
        stack().removeAll();
        stack().add(head(), Parts.small(kit.text("replies.hint")));
        if (replies.isEmpty()) {
            stack().add(Empty.part(kit.text("replies.none"), kit.text("replies.noneHow")));
        }
        replies.forEach(reply -> stack().add(card(reply, viewer)));
    }

    private Component head() {
        var add = new NativeButton(
                kit.text("replies.add"), click -> new ReplyDialog(kit, null, this::show).open(UI.getCurrent()));
        add.addClassNames("btn", "primary", "push");
        var head = new Div(new H1(kit.text("replies.title")), add);
        head.addClassName("head");
        return head;
    }

    private Component card(SavedReply reply, Person viewer) {
        var head = new Div(new H2(reply.title()));
        head.addClassName("row");
        head.add(new Chip(kit.text(reply.shared() ? "replies.shared" : "replies.own")));
        if (kit.replies().mayChange(viewer, reply)) {
            var change = Looks.button(
                    kit.text("replies.change"), () -> new ReplyDialog(kit, reply, this::show).open(UI.getCurrent()));
            change.addClassName("push");
            change.getElement().setAttribute("aria-label", kit.text("replies.changeNamed", reply.title()));
            head.add(change);
        }
        var card = new Section(head, new Markup("voice", reply.body()));
        card.addClassNames("card", "pad", "stack");
        return card;
    }

    @Override
    public String getPageTitle() {
        return kit.text("replies.title");
    }
}
