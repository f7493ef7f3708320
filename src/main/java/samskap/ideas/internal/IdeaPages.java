package samskap.ideas.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/**
 * Pages of ideas by keyset, the greatest key first. The order's index has all that a page is narrowed by: it is read
 * along until the page is full, and only then are the rows of those ideas read.
 */
@Component
class IdeaPages {

    /**
     * Has the driver send the values within the statement. Of a statement that it prepared and was sent again, MariaDB
     * (11.4) forgets that the index has all that is asked for, once the connection has read the table in another way:
     * then it opens the row of each entry that it reads along, which takes five times as long.
     */
    private static final String NOT_PREPARED = "/*client prepare*/ ";

    record Select(String sql, Map<String, Object> parameters) {}

    private record Row(Idea idea, Cursor cursor) {}

    private final JdbcClient jdbc;
    private final IdeaRows rows;

    IdeaPages(JdbcClient jdbc, IdeaRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** @param key the column of {@code ideas_idea i} that the ideas are ordered by */
    Slice<Idea> page(String key, Conditions conditions, @Nullable Cursor after, int size) {
        var select = select(key, conditions, after, size + 1);
        var found = jdbc.sql(NOT_PREPARED + select.sql())
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

    Select select(String key, Conditions conditions, @Nullable Cursor after, int limit) {
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
        var places = "SELECT i.id FROM ideas_idea i" + conditions.hint() + conditions.where() + order + " LIMIT :limit";
        return new Select(
                "SELECT " + IdeaRows.CARD + "FROM (" + places + ") place JOIN ideas_idea i ON i.id = place.id" + order,
                conditions.parameters());
    }

    /** How many there are, counted until it is more than this. */
    int countedTo(int most, Conditions conditions) {
        return jdbc.sql(NOT_PREPARED + "SELECT COUNT(*) FROM (SELECT 1 FROM ideas_idea i" + conditions.where()
                        + " LIMIT :limit) counted")
                .params(conditions.with("limit", most + 1).parameters())
                .query(Integer.class)
                .single();
    }
}
