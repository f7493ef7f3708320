package samskap.search.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.BoardQuery;
import samskap.ideas.Journey;
import samskap.ideas.Status;
import samskap.identity.PersonId;

/** What a search is narrowed by, as terms. */
final class Marks {

    private Marks() {}

    static String stage(long id) {
        return "stage" + id;
    }

    static String topic(long id) {
        return "topic" + id;
    }

    static String status(String name) {
        return "status" + name;
    }

    static String author(long id) {
        return "author" + id;
    }

    /**
     * Lists of marks; an idea has one of each list.
     *
     * @return null when there can be no such idea
     */
    static @Nullable List<List<String>> of(BoardQuery query, @Nullable PersonId viewer, Journey journey) {
        var all = new ArrayList<List<String>>();
        if (query.stage() != null) {
            var stage = journey.stage(query.stage());
            if (stage.isEmpty()) {
                return null;
            }
            all.add(List.of(stage(stage.get().id())));
        }
        if (query.topic() != null) {
            var topic = journey.topic(query.topic());
            if (topic.isEmpty()) {
                return null;
            }
            all.add(List.of(topic(topic.get().id())));
        }
        if (!query.statuses().isEmpty()) {
            all.add(query.statuses().stream()
                    .map(Status::name)
                    .map(Marks::status)
                    .toList());
        }
        if (query.mine()) {
            if (viewer == null) {
                return null;
            }
            all.add(List.of(author(viewer.value())));
        }
        return all;
    }
}
