package samskap.ideas.internal;

import org.jspecify.annotations.Nullable;
import samskap.ideas.BoardQuery;
import samskap.ideas.Order;
import samskap.ideas.Status;
import samskap.identity.PersonId;

/** What the ideas that a board's query asks for have in common. */
final class BoardConditions {

    private final Conditions all = new Conditions();

    private BoardConditions() {}

    /**
     * @param viewer whose own ideas are meant by {@link BoardQuery#mine()}
     * @return null when no idea can be like that
     */
    static @Nullable Conditions of(BoardQuery query, @Nullable PersonId viewer, JdbcJourney journey) {
        var conditions = new BoardConditions();
        return conditions.seenBy(query, viewer) && conditions.onJourney(query, journey)
                ? conditions.inOrder(query).standing(query).all
                : null;
    }

    /** Among their own, people find what others don't see (yet), and what became of it. */
    private boolean seenBy(BoardQuery query, @Nullable PersonId viewer) {
        if (!query.mine()) {
            all.and("i.listed = 1");
            return true;
        }
        if (viewer == null) {
            return false;
        }
        all.and("i.author_id = :author", "author", viewer.value());
        return true;
    }

    private boolean onJourney(BoardQuery query, JdbcJourney journey) {
        if (query.stage() != null) {
            var stage = journey.stage(query.stage()).orElse(null);
            if (stage == null) {
                return false;
            }
            all.and("i.stage_id = :stage", "stage", stage.id());
        }
        if (query.topic() != null) {
            var topic = journey.topic(query.topic()).orElse(null);
            if (topic == null) {
                return false;
            }
            all.and("i.topic_id = :topic", "topic", topic.id());
        }
        return true;
    }

    private BoardConditions inOrder(BoardQuery query) {
        if (query.order() == Order.HELP) {
            all.and("i.help_key IS NOT NULL");
        }
        if (query.waiting() || query.order() == Order.WAITING) {
            all.and("i.waiting_key IS NOT NULL");
        }
        return this;
    }

    private BoardConditions standing(BoardQuery query) {
        if (!query.statuses().isEmpty()) {
            all.and(
                    "i.status IN (:statuses)",
                    "statuses",
                    query.statuses().stream().map(Status::name).sorted().toList());
        }
        return this;
    }
}
