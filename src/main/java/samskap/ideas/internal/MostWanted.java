package samskap.ideas.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.Order;
import samskap.ideas.Ranking;
import samskap.ideas.Status;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Ranks by how many support an idea. Any other ranking takes precedence. */
@Component
@Fallback
class MostWanted implements Ranking {

    private final Board board;

    MostWanted(Board board) {
        this.board = board;
    }

    @Override
    public String basisKey() {
        return "ideas.ranking.bySupport";
    }

    @Override
    public Slice<Idea> page(BoardQuery filter, @Nullable Cursor after, int size) {
        var wanted = filter.ordered(Order.WANTED);
        return board.page(wanted.statuses().isEmpty() ? withStatuses(wanted, Status.OPEN) : wanted, null, after, size);
    }

    private static BoardQuery withStatuses(BoardQuery query, Set<Status> statuses) {
        return new BoardQuery(
                query.order(), query.stage(), query.topic(), statuses, query.mine(), query.waiting(), query.words());
    }
}
