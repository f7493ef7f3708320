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
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/**
 * Pages of the board by keyset. The order's index has all that a page is narrowed by: it is read along until the page
 * is full, and only then are the rows of those ideas read.
 */
@Repository
class OrderedBoard {

    record Select(String sql, Map<String, Object> parameters) {}

    private record Row(Idea idea, Cursor cursor) {}

    private final JdbcClient jdbc;
    private final IdeaRows rows;
    private final JdbcJourney journey;

    OrderedBoard(JdbcClient jdbc, IdeaRows rows, JdbcJourney journey) {
        this.jdbc = jdbc;
        this.rows = rows;
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
        var select = select(query, viewer, after, size + 1, among);
        return select == null ? new Slice<>(List.of(), null) : read(sortKey(query), select, size);
    }

    private Slice<Idea> read(String key, Select select, int size) {
        var found = jdbc.sql(select.sql())
                .params(select.parameters())
                .query((row, n) -> {
                    var idea = rows.idea(row, n);
                    return new Row(
                            idea, new Cursor(row.getDouble(key), idea.id().value()));
                })
                .list();
        var slice = Slice.of(found, size, Row::cursor);
        return new Slice<>(slice.items().stream().map(Row::idea).toList(), slice.next());
    }

    /** The statement of a page, or null when nothing can be on it. */
    @Nullable
    Select select(
            BoardQuery query,
            @Nullable PersonId viewer,
            @Nullable Cursor after,
            int limit,
            @Nullable Collection<Long> among) {
        var conditions = BoardConditions.of(query, viewer, journey);
        if (conditions == null) {
            return null;
        }
        var key = sortKey(query);
        if (among != null) {
            conditions.and("i.id IN (:among)", "among", among);
        }
        if (after != null) {
            conditions
                    .and(
                            "(i." + key + " < :afterKey OR (i." + key + " = :afterKey AND i.id < :afterId))",
                            "afterKey",
                            after.key())
                    .with("afterId", after.id());
        }
        conditions.with("limit", limit);
        var order = " ORDER BY i." + key + " DESC, i.id DESC";
        var places = "SELECT i.id FROM ideas_idea i" + (among == null ? "" : " FORCE INDEX (PRIMARY)")
                + conditions.where() + order + " LIMIT :limit";
        return new Select(
                "SELECT " + IdeaRows.CARD + "FROM (" + places + ") place JOIN ideas_idea i ON i.id = place.id" + order,
                conditions.parameters());
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
