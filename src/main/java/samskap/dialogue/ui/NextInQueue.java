package samskap.dialogue.ui;

import com.vaadin.flow.component.UI;
import java.util.stream.Stream;
import samskap.dialogue.AnswerQueue.Waiting;
import samskap.dialogue.Whose;
import samskap.identity.Person;
import samskap.shared.ui.Toasts;

/** After an answer: what waits next. */
final class NextInQueue {

    private static final int LOOK_AHEAD = 20;

    private NextInQueue() {}

    /** Offers the longest wait that no other colleague is on: one's own first, then one's teams'. */
    static void offer(Kit kit, Person by) {
        Stream.of(Whose.MINE, Whose.MY_TEAMS, Whose.EVERYBODYS)
                .flatMap(whose -> kit.queue().waiting(by, whose, null, LOOK_AHEAD).items().stream())
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
        return taken == null
                ? waiting.writers().stream().allMatch(by.id()::equals)
                : taken.by().equals(by.id());
    }
}
