package samskap.ideas.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.BoardQuery;
import samskap.ideas.Finding;
import samskap.ideas.Idea;
import samskap.ideas.Order;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Pages of the board that somebody's words lead to: found elsewhere, narrowed and read here. */
@Repository
class SearchedBoard {

    /** Searching looks at so many ideas that fit best, for a first page and for those after it or in another order. */
    private static final int FIRST_MATCHES = 200;

    private static final int MOST_MATCHES = 1_000;

    private static final int MOST_OWN = 500;

    private static final Comparator<Cursor> BEST_FIRST = Comparator.comparingDouble(Cursor::key)
            .thenComparingLong(Cursor::id)
            .reversed();

    private final JdbcClient jdbc;
    private final OrderedBoard ordered;
    private final JdbcJourney journey;
    private final Finding finding;

    SearchedBoard(JdbcClient jdbc, OrderedBoard ordered, JdbcJourney journey, Finding finding) {
        this.jdbc = jdbc;
        this.ordered = ordered;
        this.journey = journey;
        this.finding = finding;
    }

    /** @param query with words */
    Slice<Idea> page(BoardQuery query, @Nullable PersonId viewer, @Nullable Cursor after, int size) {
        var narrow = after == null && query.order() == Order.MATCH && !query.waiting();
        var scores = scores(query, viewer, narrow ? FIRST_MATCHES : MOST_MATCHES);
        if (scores.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        return query.order() == Order.MATCH
                ? best(query, viewer, scores, after, size)
                : ordered.page(query, viewer, after, size, scores.keySet());
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
                        WHERE author_id = :author AND listed = 0
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
        var conditions = BoardConditions.of(query, viewer, journey);
        if (conditions == null) {
            return new Slice<>(List.of(), null);
        }
        conditions.and("i.id IN (:matches)", "matches", scores.keySet());
        var ranked = jdbc
                .sql("SELECT i.id, i.supports FROM ideas_idea i FORCE INDEX (PRIMARY)" + conditions.where())
                .params(conditions.parameters())
                .query((row, n) ->
                        new Cursor(fit(scores, row.getLong("id"), row.getInt("supports")), row.getLong("id")))
                .list()
                .stream()
                .filter(place -> after == null || BEST_FIRST.compare(place, after) > 0)
                .sorted(BEST_FIRST)
                .limit(size + 1)
                .toList();
        var page = Slice.of(ranked, size, place -> place);
        var cards = ordered.cards(page.items().stream().map(Cursor::id).toList());
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
}
