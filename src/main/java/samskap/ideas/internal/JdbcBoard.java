package samskap.ideas.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Order;
import samskap.ideas.Status;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

@Repository
class JdbcBoard implements Board {

    private record Row(Idea idea, Cursor cursor) {}

    /** @param shared how many telling words it has in common with the text */
    private record Candidate(Idea idea, long shared) {}

    private static final int ENOUGH_SHARED = 2;

    record Select(String sql, Map<String, Object> parameters) {}

    private final JdbcClient jdbc;
    private final IdeaRows rows;
    private final JdbcJourney journey;

    JdbcBoard(JdbcClient jdbc, IdeaRows rows, JdbcJourney journey) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.journey = journey;
    }

    @Override
    public Slice<Idea> page(BoardQuery query, @Nullable PersonId viewer, @Nullable Cursor after, int size) {
        var select = select(query, viewer, after, size + 1);
        if (select == null) {
            return new Slice<>(List.of(), null);
        }
        var column = sortKey(query).substring("i.".length());
        var found = jdbc.sql(select.sql())
                .params(select.parameters())
                .query((row, n) -> {
                    var idea = rows.idea(row, n);
                    return new Row(
                            idea, new Cursor(row.getDouble(column), idea.id().value()));
                })
                .list();
        var slice = Slice.of(found, size, Row::cursor);
        return new Slice<>(slice.items().stream().map(Row::idea).toList(), slice.next());
    }

    /** The statement of a page, or null when nothing can be on it. */
    @Nullable
    Select select(BoardQuery query, @Nullable PersonId viewer, @Nullable Cursor after, int limit) {
        var parameters = new HashMap<String, Object>();
        var conditions = conditions(query, viewer, parameters);
        if (conditions == null) {
            return null;
        }
        var key = sortKey(query);
        if (after != null) {
            conditions.add("(" + key + " < :afterKey OR (" + key + " = :afterKey AND i.id < :afterId))");
            parameters.put("afterKey", after.key());
            parameters.put("afterId", after.id());
        }
        parameters.put("limit", limit);
        var sql = "SELECT " + IdeaRows.CARD + from(query) + where(conditions) + " ORDER BY " + key
                + " DESC, i.id DESC LIMIT :limit";
        return new Select(sql, parameters);
    }

    @Override
    public boolean shows(BoardQuery query, @Nullable PersonId viewer, IdeaId idea) {
        var parameters = new HashMap<String, Object>();
        var conditions = conditions(query, viewer, parameters);
        if (conditions == null) {
            return false;
        }
        conditions.add("i.id = :id");
        parameters.put("id", idea.value());
        return jdbc.sql("SELECT COUNT(*) " + from(query) + where(conditions))
                        .params(parameters)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String from(BoardQuery query) {
        return "FROM ideas_idea i " + (query.words() == null ? "" : "JOIN ideas_text t ON t.idea_id = i.id ");
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    /** The conditions of the query, or null when nothing can match. */
    private @Nullable List<String> conditions(
            BoardQuery query, @Nullable PersonId viewer, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        if (!query.mine()) {
            // Among their own, people find what others don't see (yet), and what became of it.
            conditions.add(IdeaRows.SHOWN);
            conditions.add("i.merged_into IS NULL");
        }
        if (query.order() == Order.HELP) {
            conditions.add("i.help_key IS NOT NULL");
        }
        if (query.waiting() || query.order() == Order.WAITING) {
            conditions.add("i.waiting_key IS NOT NULL");
        }
        if (query.stage() != null) {
            var stage = journey.stage(query.stage()).orElse(null);
            if (stage == null) {
                return null;
            }
            conditions.add("i.stage_id = :stage");
            parameters.put("stage", stage.id());
        }
        if (query.topic() != null) {
            var topic = journey.topic(query.topic()).orElse(null);
            if (topic == null) {
                return null;
            }
            conditions.add("i.topic_id = :topic");
            parameters.put("topic", topic.id());
        }
        if (isOpenWanted(query)) {
            conditions.add("i.open_key IS NOT NULL");
        } else if (!query.statuses().isEmpty()) {
            conditions.add("i.status IN (:statuses)");
            parameters.put(
                    "statuses", query.statuses().stream().map(Status::name).toList());
        }
        if (query.mine()) {
            if (viewer == null) {
                return null;
            }
            conditions.add("i.author_id = :author");
            parameters.put("author", viewer.value());
        }
        if (query.words() != null) {
            var words = SearchText.allOf(query.words());
            if (words.isEmpty()) {
                return null;
            }
            conditions.add("MATCH (t.words) AGAINST (:words IN BOOLEAN MODE)");
            parameters.put("words", words);
        }
        return conditions;
    }

    /** What can still be done, by how many want it: the colleagues' ranking, which has an index of its own. */
    private static boolean isOpenWanted(BoardQuery query) {
        return query.order() == Order.WANTED && query.statuses().equals(Status.OPEN);
    }

    private static String sortKey(BoardQuery query) {
        return switch (query.order()) {
            case TRENDING -> "i.trend";
            case HELP -> "i.help_key";
            case WANTED -> isOpenWanted(query) ? "i.open_key" : "i.supports";
            case NEW -> "i.shared_key";
            case WAITING -> "i.waiting_key";
        };
    }

    @Override
    public int needingHelp() {
        return count("SELECT COUNT(*) FROM ideas_idea i WHERE i.help_key IS NOT NULL AND " + IdeaRows.SHOWN);
    }

    @Override
    public int waiting() {
        return count("SELECT COUNT(*) FROM ideas_idea i WHERE i.waiting_key IS NOT NULL AND " + IdeaRows.SHOWN);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    @Override
    public List<Idea> similarTo(String text, int most) {
        var words = SearchText.anyOf(text);
        if (words.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("SELECT " + IdeaRows.CARD + """
                        , t.words, MATCH (t.words) AGAINST (:words) AS likeness
                        FROM ideas_text t JOIN ideas_idea i ON i.id = t.idea_id
                        WHERE MATCH (t.words) AGAINST (:words) AND i.withheld_at IS NULL AND i.merged_into IS NULL
                        ORDER BY likeness DESC, i.supports DESC, i.id DESC LIMIT :candidates
                        """)
                .param("words", words)
                .param("candidates", most * 4)
                .query((row, n) -> new Candidate(rows.idea(row, n), SearchText.shared(text, row.getString("words"))))
                .list()
                .stream()
                .filter(candidate -> candidate.shared() >= ENOUGH_SHARED)
                .limit(most)
                .map(Candidate::idea)
                .toList();
    }

    @Override
    public List<Flicker> flickers() {
        return jdbc
                .sql("""
                        SELECT stage_id, SUM(feeling < 0) AS discontent, SUM(feeling > 0) AS delight, COUNT(*) AS ideas
                        FROM ideas_idea WHERE stage_id IS NOT NULL AND withheld_at IS NULL AND merged_into IS NULL
                        GROUP BY stage_id
                        """)
                .query((row, n) -> new Flicker(
                        Objects.requireNonNull(journey.stage(row.getInt("stage_id"))),
                        row.getInt("discontent"),
                        row.getInt("delight"),
                        row.getInt("ideas")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparingInt(
                        flicker -> journey.stages().indexOf(flicker.stage())))
                .toList();
    }
}
