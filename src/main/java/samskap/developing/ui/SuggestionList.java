package samskap.developing.ui;

import com.vaadin.flow.component.html.OrderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        addClassNames("stack", "wordings");
    }

    /** Those that the reader is working on: they stay, whatever becomes of them meanwhile. */
    Set<SuggestionId> busy() {
        return items.entrySet().stream()
                .filter(entry -> entry.getValue().isBusy())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** @param look has those that the reader is working on, too */
    void show(Look look, List<Suggestion> wanted) {
        items.entrySet().removeIf(entry -> leaves(entry.getKey(), entry.getValue(), wanted));
        var place = 0;
        for (var suggestion : wanted) {
            place = 1 + indexOf(placed(suggestion.id(), place));
        }
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

    private SuggestionItem placed(SuggestionId id, int place) {
        return items.computeIfAbsent(id, added -> {
            var item = new SuggestionItem(kit, added, refresh);
            addComponentAtIndex(place, item);
            return item;
        });
    }
}
