package samskap.ideas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the ideas of a list have in common, as SQL about {@code ideas_idea i}. */
final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String hint = "";

    Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    Conditions and(String condition, String parameter, Object value) {
        return and(condition).with(parameter, value);
    }

    Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Only these, few beside all there are, which are read by their numbers. */
    Conditions among(Collection<Long> ideas) {
        hint = " FORCE INDEX (PRIMARY)";
        return and("i.id IN (:among)", "among", ideas);
    }

    String hint() {
        return hint;
    }

    String where() {
        return " WHERE " + String.join(" AND ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
