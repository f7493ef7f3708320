package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import samskap.audit.Thing;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Promise;
import samskap.identity.Role;
import samskap.shared.ui.Icon;

/** What the reader can do with a message. */
class MessageFooter extends Footer {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final MessageId message;
    private final Runnable refresh;
    private Runnable edit = () -> {};

    MessageFooter(Kit kit, Message message, Reading reading, Runnable reply, Runnable refresh) {
        this.kit = kit;
        this.message = message.id();
        this.refresh = refresh;
        if (!message.withheld()) {
            add(Looks.quiet(new Icon("reply"), kit.text("reply"), reply));
        }
        if (reading.isByViewer(message)) {
            add(Looks.quiet(new Icon("pen"), kit.text("edit"), () -> edit.run()));
            add(Looks.quiet(kit.text("withdraw"), this::askToWithdraw));
        }
        if (reading.isStaff()
                && message.question() != null
                && message.question().isOpen()) {
            add(Looks.quiet(kit.text("question.close"), this::closeQuestion));
        }
        if (message.promise() != null && maySettle(message.promise(), reading)) {
            add(Looks.button(kit.text("promise.settle"), () -> new SettleDialog(kit, message.id(), refresh).open()));
        }
        if (reading.isContribution(message) && mayTakeUp(kit, message, reading)) {
            add(
                    message.takenUp() == null
                            ? Looks.quiet(new Icon("check"), kit.text("takeUp"), () -> takeUp(true))
                            : Looks.quiet(kit.text("takeUpNot"), () -> takeUp(false)));
        }
        if (message.editedAt() != null) {
            add(new History(kit, message.id()));
        }
        if (reading.cameByMail(message)) {
            add(new CutAway(kit, message.id()));
        }
        if (!message.withheld() && message.kind() != Kind.NOTE) {
            kit.reporting()
                    .button(Thing.message(message.id().value()), message.author(), reading.viewer())
                    .ifPresent(this::add);
        }
    }

    private static boolean mayTakeUp(Kit kit, Message message, Reading reading) {
        return reading.viewer() != null && kit.dialogue().mayTakeUp(reading.viewer(), reading.ideaOf(message));
    }

    private void takeUp(boolean wanted) {
        kit.acts().run(() -> kit.dialogue().takeUp(kit.current().require(), message, wanted));
        refresh.run();
    }

    private static boolean maySettle(Promise promise, Reading reading) {
        var viewer = reading.viewer();
        return promise.outcome() == null
                && viewer != null
                && (promise.owner().equals(viewer.id()) || viewer.has(Role.OWNER));
    }

    void onEdit(Runnable act) {
        edit = act;
    }

    private void closeQuestion() {
        if (kit.acts().run(() -> kit.dialogue().closeQuestion(kit.current().require(), message))) {
            refresh.run();
        }
    }

    /** The words can't be brought back, so this is asked once more, in place. */
    private void askToWithdraw() {
        var before = getChildren().toList();
        removeAll();
        var question = new Span(kit.text("withdrawSure"));
        question.getElement().setAttribute("role", "alert");
        var sure = Looks.button(kit.text("withdrawDo"), this::withdraw);
        sure.addClassName("danger");
        var keep = Looks.quiet(kit.text("withdrawKeep"), () -> {
            removeAll();
            add(before);
        });
        add(question, sure, keep);
        keep.focus();
    }

    private void withdraw() {
        kit.acts().run(() -> kit.dialogue().withdraw(kit.current().require(), message));
        refresh.run();
    }
}
