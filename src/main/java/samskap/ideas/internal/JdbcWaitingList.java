package samskap.ideas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.ideas.WaitingList;
import samskap.ideas.internal.IdeaPages.Select;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Reads along the index of what waits, which is as short as the queue. */
@Repository
class JdbcWaitingList implements WaitingList {

    private static final String KEY = "waiting_key";

    private final JdbcClient jdbc;
    private final IdeaPages pages;

    JdbcWaitingList(JdbcClient jdbc, IdeaPages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @Override
    public Slice<Idea> page(Part part, @Nullable Cursor after, int size) {
        return pages.page(KEY, conditions(part), after, size);
    }

    Select select(Part part, @Nullable Cursor after, int limit) {
        return pages.select(KEY, conditions(part), after, limit);
    }

    @Override
    public int count(Part part) {
        var conditions = conditions(part);
        return jdbc.sql("SELECT COUNT(*) FROM ideas_idea i" + conditions.where())
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    private static Conditions conditions(Part part) {
        var conditions = new Conditions().and("i.listed = 1").and("i.waiting_key IS NOT NULL");
        var ways = new ArrayList<String>();
        in("i.stage_id", "stages", part.stages().stream().map(Stage::id).toList(), ways, conditions);
        in("i.topic_id", "topics", part.topics().stream().map(Topic::id).toList(), ways, conditions);
        var own = ways.isEmpty() ? "FALSE" : "(" + String.join(" OR ", ways) + ")";
        if (!part.except().isEmpty()) {
            own = "(" + own + " AND i.id NOT IN (:except))";
            conditions.with("except", ids(part.except()));
        }
        var all = new ArrayList<>(List.of(own));
        in("i.id", "also", ids(part.also()), all, conditions);
        return conditions.and("(" + String.join(" OR ", all) + ")");
    }

    private static void in(
            String column,
            String name,
            Collection<? extends Number> values,
            Collection<String> ways,
            Conditions conditions) {
        if (!values.isEmpty()) {
            ways.add(column + " IN (:" + name + ")");
            conditions.with(name, values);
        }
    }

    private static Collection<Long> ids(Set<IdeaId> ideas) {
        return ideas.stream().map(IdeaId::value).toList();
    }
}
