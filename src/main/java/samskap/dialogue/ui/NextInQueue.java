package samskap.dialogue.ui;

import com.vaadin.flow.component.UI;
import samskap.dialogue.AnswerQueue.Waiting;
import samskap.identity.Person;
import samskap.shared.ui.Toasts;

/** After an answer: what waits next. */
final class NextInQueue {

    private static final int LOOK_AHEAD = 20;

    private NextInQueue() {}

    /** Offers the longest wait that no other colleague is on. */
    static void offer(Kit kit, Person by) {
        kit.queue().waiting(by, null, LOOK_AHEAD).items().stream()
                .filter(waiting -> isFree(waiting, by))
                .map(waiting -> waiting.idea())
                .findFirst()
                .ifPresentOrElse(
                        next -> Toasts.show(
                                kit.text("queue.answeredNext", next.title()),
                                kit.text("queue.toNext"),
                                () -> UI.getCurrent().navigate(next.path().substring(1))),
                        () -> Toasts.show(kit.text("queue.answeredLast")));
    }

    private static boolean isFree(Waiting waiting, Person by) {
        var taken = waiting.taken();
        return taken == null || taken.by().equals(by.id());
    }
}
