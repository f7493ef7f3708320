package samskap.dialogue.ui;

import org.springframework.stereotype.Component;
import samskap.ideas.Board;
import samskap.shared.live.Change;
import samskap.shared.ui.NavBadge;

/** How many ideas wait for us, beside the queue's entry. */
@Component
class QueueBadge implements NavBadge {

    private final Board board;

    QueueBadge(Board board) {
        this.board = board;
    }

    @Override
    public String path() {
        return "queue";
    }

    @Override
    public long count() {
        return board.waiting();
    }

    @Override
    public String spoken() {
        return "dialogue.queue.waitingCount";
    }

    @Override
    public boolean changesWith(Change change) {
        return change.kind() == Change.Kind.QUEUE_CHANGED;
    }
}
