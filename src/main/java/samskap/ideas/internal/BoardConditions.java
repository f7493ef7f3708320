package samskap.ideas.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.ideas.BoardQuery;
import samskap.ideas.Order;
import samskap.ideas.Status;
import samskap.identity.PersonId;

/** What a query's ideas have in common, as SQL about {@code ideas_idea i}. */
final class BoardConditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private BoardConditions() {}

    /**
     * @param viewer whose own ideas are meant by {@link BoardQuery#mine()}
     * @return null when no idea can be like that
     */
    static @Nullable BoardConditions of(BoardQuery query, @Nullable PersonId viewer, JdbcJourney journey) {
        var conditions = new BoardConditions();
        return conditions.seenBy(query, viewer) && conditions.onJourney(query, journey)
                ? conditions.inOrder(query).standing(query)
                : null;
    }

    /** Among their own, people find what others don't see (yet), and what became of it. */
    private boolean seenBy(BoardQuery query, @Nullable PersonId viewer) {
        if (!query.mine()) {
            all.add("i.listed = 1");
            return true;
        }
        if (viewer == null) {
            return false;
        }
        and("i.author_id = :author", "author", viewer.value());
        return true;
    }

    private boolean onJourney(BoardQuery query, JdbcJourney journey) {
        if (query.stage() != null) {
            var stage = journey.stage(query.stage()).orElse(null);
            if (stage == null) {
                return false;
            }
            and("i.stage_id = :stage", "stage", stage.id());
        }
        if (query.topic() != null) {
            var topic = journey.topic(query.topic()).orElse(null);
            if (topic == null) {
                return false;
            }
            and("i.topic_id = :topic", "topic", topic.id());
        }
        return true;
    }

    private BoardConditions inOrder(BoardQuery query) {
        if (query.order() == Order.HELP) {
            all.add("i.help_key IS NOT NULL");
        }
        if (query.waiting() || query.order() == Order.WAITING) {
            all.add("i.waiting_key IS NOT NULL");
        }
        return this;
    }

    private BoardConditions standing(BoardQuery query) {
        if (!query.statuses().isEmpty()) {
            and(
                    "i.status IN (:statuses)",
                    "statuses",
                    query.statuses().stream().map(Status::name).sorted().toList());
        }
        return this;
    }

    /** Narrows it further. */
    BoardConditions and(String condition, String parameter, Object value) {
        all.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    BoardConditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    String where() {
        return " WHERE " + String.join(" AND ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
