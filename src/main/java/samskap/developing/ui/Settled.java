package samskap.developing.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/** What became of earlier suggestions. They are read and compared when somebody wants to see them. */
class Settled extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient DevelopingKit kit;
    private final IdeaId idea;
    private final SuggestionPages pages;
    private @Nullable SuggestionId linked;

    Settled(DevelopingKit kit, IdeaId idea, Runnable decided, Runnable refresh) {
        this.kit = kit;
        this.idea = idea;
        pages = new SuggestionPages(kit, decided, refresh);
        addClassName("history");
        setContent(pages);
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                refresh.run();
            }
        });
    }

    /** Opens it for one that the reader came to see, however long ago it was settled. */
    void openFor(SuggestionId suggestion) {
        linked = suggestion;
        setOpen(true);
    }

    /** @param elsewhere what the reader is working on, which stands where it stood */
    List<Suggestion> wanted(@Nullable Person viewer, Set<SuggestionId> elsewhere) {
        if (!isOpen()) {
            return List.of();
        }
        var wanted = new ArrayList<>(kit.suggestions().settled(idea, viewer, pages.most()));
        if (linked != null && wanted.stream().noneMatch(each -> each.id().equals(linked))) {
            kit.suggestions().find(linked, viewer).ifPresent(wanted::add);
        }
        wanted.removeIf(each -> elsewhere.contains(each.id()));
        return wanted;
    }

    void show(Look look, List<Suggestion> wanted, int total) {
        setVisible(total > 0);
        setSummaryText(kit.text("settled", total));
        if (isOpen()) {
            pages.show(look, wanted, total);
        }
    }
}
