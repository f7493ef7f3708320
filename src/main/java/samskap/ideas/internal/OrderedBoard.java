package samskap.ideas.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.internal.IdeaPages.Select;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Pages of the board in an order of its own. */
@Repository
class OrderedBoard {

    private final JdbcClient jdbc;
    private final IdeaRows rows;
    private final IdeaPages pages;
    private final JdbcJourney journey;

    OrderedBoard(JdbcClient jdbc, IdeaRows rows, IdeaPages pages, JdbcJourney journey) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.pages = pages;
        this.journey = journey;
    }

    Slice<Idea> page(BoardQuery query, @Nullable PersonId viewer, @Nullable Cursor after, int size) {
        return page(query, viewer, after, size, null);
    }

    /** @param among only these, few beside all there are; null for all */
    Slice<Idea> page(
            BoardQuery query,
            @Nullable PersonId viewer,
            @Nullable Cursor after,
            int size,
            @Nullable Collection<Long> among) {
        var conditions = conditions(query, viewer, among);
        return conditions == null ? new Slice<>(List.of(), null) : pages.page(sortKey(query), conditions, after, size);
    }

    /** The statement of a page, or null when nothing can be on it. */
    @Nullable
    Select select(
            BoardQuery query,
            @Nullable PersonId viewer,
            @Nullable Cursor after,
            int limit,
            @Nullable Collection<Long> among) {
        var conditions = conditions(query, viewer, among);
        return conditions == null ? null : pages.select(sortKey(query), conditions, after, limit);
    }

    private @Nullable Conditions conditions(
            BoardQuery query, @Nullable PersonId viewer, @Nullable Collection<Long> among) {
        var conditions = BoardConditions.of(query, viewer, journey);
        return conditions == null || among == null ? conditions : conditions.among(among);
    }

    private static String sortKey(BoardQuery query) {
        return switch (query.order()) {
            case MATCH, TRENDING -> "trend";
            case HELP -> "help_key";
            case WANTED -> "supports";
            case NEW -> "shared_key";
            case WAITING -> "waiting_key";
        };
    }

    /** The cards of these, those that are there. */
    Map<Long, Idea> cards(Collection<Long> ideas) {
        var cards = new HashMap<Long, Idea>();
        if (!ideas.isEmpty()) {
            jdbc.sql("SELECT " + IdeaRows.CARD + " FROM ideas_idea i WHERE i.id IN (:ids)")
                    .param("ids", ideas)
                    .query(rows::idea)
                    .list()
                    .forEach(idea -> cards.put(idea.id().value(), idea));
        }
        return cards;
    }
}
