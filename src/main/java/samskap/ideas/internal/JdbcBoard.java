package samskap.ideas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Finding;
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

    /** Searching looks at so many ideas that fit best, for a first page and for those after it or in another order. */
    private static final int FIRST_MATCHES = 200;

    private static final int MOST_MATCHES = 1_000;

    private static final int MOST_OWN = 500;

    private static final Comparator<Cursor> BEST_FIRST = Comparator.comparingDouble(Cursor::key)
            .thenComparingLong(Cursor::id)
            .reversed();

    record Select(String sql, Map<String, Object> parameters) {}

    private final JdbcClient jdbc;
    private final IdeaRows rows;
    private final JdbcJourney journey;
    private final Finding finding;

    JdbcBoard(JdbcClient jdbc, IdeaRows rows, JdbcJourney journey, Finding finding) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.journey = journey;
        this.finding = finding;
    }

    @Override
    public Slice<Idea> page(BoardQuery query, @Nullable PersonId viewer, @Nullable Cursor after, int size) {
        if (query.words() != null) {
            return searched(query, viewer, after, size);
        }
        var select = select(query, viewer, after, size + 1);
        return select == null ? new Slice<>(List.of(), null) : read(query, select, size);
    }

    private Slice<Idea> read(BoardQuery query, Select select, int size) {
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

    private Slice<Idea> searched(BoardQuery query, @Nullable PersonId viewer, @Nullable Cursor after, int size) {
        var narrow = after == null && query.order() == Order.MATCH && !query.waiting();
        var scores = scores(query, viewer, narrow ? FIRST_MATCHES : MOST_MATCHES);
        if (scores.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        if (query.order() == Order.MATCH) {
            return best(query, viewer, scores, after, size);
        }
        var select = select(query, viewer, after, size + 1, scores.keySet());
        return select == null ? new Slice<>(List.of(), null) : read(query, select, size);
    }

    /** How well each idea fits that the words lead to. */
    private Map<Long, Double> scores(BoardQuery query, @Nullable PersonId viewer, int most) {
        var scores = new LinkedHashMap<Long, Double>();
        finding.matches(query, viewer, most)
                .forEach(match -> scores.put(match.idea().value(), match.score()));
        if (query.mine() && viewer != null) {
            ownHidden(viewer, Objects.requireNonNull(query.words())).forEach(id -> scores.putIfAbsent(id, 0.0));
        }
        return scores;
    }

    /** What others can't find, its author does. */
    private List<Long> ownHidden(PersonId author, String words) {
        return jdbc
                .sql("""
                        SELECT id, title, story FROM ideas_idea
                        WHERE author_id = :author AND (withheld_at IS NOT NULL OR merged_into IS NOT NULL)
                        ORDER BY shared_key DESC, id DESC LIMIT :most
                        """)
                .param("author", author.value())
                .param("most", MOST_OWN)
                .query((row, n) -> finding.isIn(row.getString("title") + "\n" + row.getString("story"), words)
                        ? row.getLong("id")
                        : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** The best first; of those that fit as well, what many want. */
    private Slice<Idea> best(
            BoardQuery query, @Nullable PersonId viewer, Map<Long, Double> scores, @Nullable Cursor after, int size) {
        var parameters = new HashMap<String, Object>();
        var conditions = conditions(query, viewer, parameters);
        if (conditions == null) {
            return new Slice<>(List.of(), null);
        }
        conditions.add("i.id IN (:matches)");
        parameters.put("matches", scores.keySet());
        var ranked = jdbc
                .sql("SELECT i.id, i.supports FROM ideas_idea i FORCE INDEX (PRIMARY) " + where(conditions))
                .params(parameters)
                .query((row, n) ->
                        new Cursor(fit(scores, row.getLong("id"), row.getInt("supports")), row.getLong("id")))
                .list()
                .stream()
                .filter(place -> after == null || BEST_FIRST.compare(place, after) > 0)
                .sorted(BEST_FIRST)
                .limit(size + 1)
                .toList();
        var cards = cards(ranked);
        var page = Slice.of(ranked, size, place -> place);
        return new Slice<>(
                page.items().stream()
                        .map(place -> cards.get(place.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                page.next());
    }

    private static double fit(Map<Long, Double> scores, long id, int supports) {
        return scores.getOrDefault(id, 0.0) * (1 + Math.log1p(supports) / 100);
    }

    private Map<Long, Idea> cards(List<Cursor> places) {
        return places.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT " + IdeaRows.CARD + " FROM ideas_idea i WHERE i.id IN (:ids)")
                        .param("ids", places.stream().map(Cursor::id).toList())
                        .query(rows::idea)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(idea -> idea.id().value(), idea -> idea));
    }

    /** The statement of a page, or null when nothing can be on it. */
    @Nullable
    Select select(BoardQuery query, @Nullable PersonId viewer, @Nullable Cursor after, int limit) {
        return select(query, viewer, after, limit, null);
    }

    /** @param among only these, few beside all there are; null for all */
    private @Nullable Select select(
            BoardQuery query,
            @Nullable PersonId viewer,
            @Nullable Cursor after,
            int limit,
            @Nullable Collection<Long> among) {
        var parameters = new HashMap<String, Object>();
        var conditions = conditions(query, viewer, parameters);
        if (conditions == null) {
            return null;
        }
        if (among != null) {
            conditions.add("i.id IN (:among)");
            parameters.put("among", among);
        }
        var key = sortKey(query);
        if (after != null) {
            conditions.add("(" + key + " < :afterKey OR (" + key + " = :afterKey AND i.id < :afterId))");
            parameters.put("afterKey", after.key());
            parameters.put("afterId", after.id());
        }
        parameters.put("limit", limit);
        var sql = "SELECT " + IdeaRows.CARD + "FROM ideas_idea i " + (among == null ? "" : "FORCE INDEX (PRIMARY) ")
                + where(conditions) + " ORDER BY " + key + " DESC, i.id DESC LIMIT :limit";
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
        var there = jdbc.sql("SELECT COUNT(*) FROM ideas_idea i " + where(conditions))
                        .params(parameters)
                        .query(Integer.class)
                        .single()
                > 0;
        return there
                && (query.words() == null
                        || !finding.leadingTo(query.words(), List.of(idea)).isEmpty());
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
        return conditions;
    }

    /** What can still be done, by how many want it: the colleagues' ranking, which has an index of its own. */
    private static boolean isOpenWanted(BoardQuery query) {
        return query.order() == Order.WANTED && query.statuses().equals(Status.OPEN);
    }

    private static String sortKey(BoardQuery query) {
        return switch (query.order()) {
            case MATCH, TRENDING -> "i.trend";
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
        var alike = finding.like(text, Finding.Likeness.ALIKE, most);
        var cards = cards(alike.stream()
                .map(likeness -> new Cursor(likeness.likeness(), likeness.idea().value()))
                .toList());
        return alike.stream()
                .map(likeness -> cards.get(likeness.idea().value()))
                .filter(Objects::nonNull)
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
