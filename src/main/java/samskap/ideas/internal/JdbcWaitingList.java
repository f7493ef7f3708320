package samskap.ideas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.ideas.WaitingList;
import samskap.ideas.internal.OrderedBoard.Select;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Reads along the index of what waits, which is as short as the queue. */
@Repository
class JdbcWaitingList implements WaitingList {

    private record Row(Idea idea, Cursor cursor) {}

    private final JdbcClient jdbc;
    private final IdeaRows rows;

    JdbcWaitingList(JdbcClient jdbc, IdeaRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Slice<Idea> page(Part part, @Nullable Cursor after, int size) {
        var select = select(part, after, size + 1);
        var found = jdbc.sql(select.sql())
                .params(select.parameters())
                .query((row, n) -> {
                    var idea = rows.idea(row, n);
                    return new Row(
                            idea,
                            new Cursor(row.getDouble("waiting_key"), idea.id().value()));
                })
                .list();
        var slice = Slice.of(found, size, Row::cursor);
        return new Slice<>(slice.items().stream().map(Row::idea).toList(), slice.next());
    }

    Select select(Part part, @Nullable Cursor after, int limit) {
        var parameters = new HashMap<String, Object>();
        var where = where(part, parameters);
        if (after != null) {
            where += " AND (i.waiting_key < :afterKey OR (i.waiting_key = :afterKey AND i.id < :afterId))";
            parameters.put("afterKey", after.key());
            parameters.put("afterId", after.id());
        }
        parameters.put("limit", limit);
        return new Select(
                "SELECT " + IdeaRows.CARD + " FROM ideas_idea i WHERE " + where
                        + " ORDER BY i.waiting_key DESC, i.id DESC LIMIT :limit",
                parameters);
    }

    @Override
    public int count(Part part) {
        var parameters = new HashMap<String, Object>();
        var where = where(part, parameters);
        return jdbc.sql("SELECT COUNT(*) FROM ideas_idea i WHERE " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String where(Part part, Map<String, Object> parameters) {
        var ways = new ArrayList<String>();
        in("i.stage_id", "stages", part.stages().stream().map(Stage::id).toList(), ways, parameters);
        in("i.topic_id", "topics", part.topics().stream().map(Topic::id).toList(), ways, parameters);
        var own = ways.isEmpty() ? "FALSE" : "(" + String.join(" OR ", ways) + ")";
        if (!part.except().isEmpty()) {
            own = "(" + own + " AND i.id NOT IN (:except))";
            parameters.put("except", ids(part.except()));
        }
        var all = new ArrayList<>(List.of(own));
        in("i.id", "also", ids(part.also()), all, parameters);
        return "i.listed = 1 AND i.waiting_key IS NOT NULL AND (" + String.join(" OR ", all) + ")";
    }

    private static void in(
            String column,
            String name,
            Collection<? extends Number> values,
            Collection<String> conditions,
            Map<String, Object> parameters) {
        if (!values.isEmpty()) {
            conditions.add(column + " IN (:" + name + ")");
            parameters.put(name, values);
        }
    }

    private static Collection<Long> ids(Set<IdeaId> ideas) {
        return ideas.stream().map(IdeaId::value).toList();
    }
}
