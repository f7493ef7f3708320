package samskap.developing.ui;

import com.vaadin.flow.component.html.OrderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;

/** Suggestions in a column. It changes only where one changed, and keeps one that somebody is working on. */
class SuggestionList extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient DevelopingKit kit;
    private final Runnable refresh;
    private final Map<SuggestionId, SuggestionItem> items = new LinkedHashMap<>();

    /** @param refresh shows anew what there is, after the reader decided something */
    SuggestionList(DevelopingKit kit, Runnable refresh) {
        this.kit = kit;
        this.refresh = refresh;
        addClassNames("stack", "told");
    }

    void show(Look look, List<Suggestion> wanted) {
        items.entrySet().removeIf(entry -> leaves(entry.getKey(), entry.getValue(), wanted));
        wanted.forEach(suggestion -> items.computeIfAbsent(suggestion.id(), this::added));
        look.suggestions().forEach(suggestion -> {
            var item = items.get(suggestion.id());
            if (item != null) {
                item.show(look, suggestion);
            }
        });
        setVisible(!items.isEmpty());
    }

    private static boolean leaves(SuggestionId id, SuggestionItem item, List<Suggestion> wanted) {
        var leaves =
                !item.isBusy() && wanted.stream().noneMatch(each -> each.id().equals(id));
        if (leaves) {
            item.removeFromParent();
        }
        return leaves;
    }

    private SuggestionItem added(SuggestionId id) {
        var item = new SuggestionItem(kit, id, refresh);
        add(item);
        return item;
    }
}
