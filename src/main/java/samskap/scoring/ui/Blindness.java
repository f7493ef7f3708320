package samskap.scoring.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Panels;
import samskap.scoring.Weighed;
import samskap.scoring.Worth;

/**
 * Whoever still judges an idea is not told the panel's own figures and who said what: that would be judging no longer
 * blind. The value itself stays, and with it what the panel adds to it.
 */
@Component
class Blindness {

    private final Panels panels;
    private final CurrentPerson current;

    Blindness(Panels panels, CurrentPerson current) {
        this.panels = panels;
        this.current = current;
    }

    Weighed of(Weighed weighed) {
        var hidden = hidden();
        return hidden.isEmpty()
                ? weighed
                : weighed.telling(worth -> hidden.contains(worth.idea().id()) ? worth.unjudged() : worth);
    }

    Worth of(Worth worth, @Nullable Person viewer) {
        return viewer != null && panels.unjudgedBy(viewer).contains(worth.idea().id()) ? worth.unjudged() : worth;
    }

    boolean hides(IdeaId idea) {
        return hidden().contains(idea);
    }

    private Set<IdeaId> hidden() {
        return current.get().map(panels::unjudgedBy).orElse(Set.of());
    }
}
