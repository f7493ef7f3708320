package samskap.ideas.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.identity.Person;

/**
 * A part of the idea page that another module contributes as a Spring bean; {@code @Order} decides its turn. A panel
 * keeps itself up to date while the page is open.
 */
public interface IdeaPanel {

    /** Where on the page it stands. */
    enum Place {
        /** Under the story. */
        BELOW,
        /** Beside the story (below it on a phone). */
        BESIDE
    }

    Place place();

    /**
     * @param viewer who looks, null for a visitor; after a sign-in the page asks for all panels anew
     * @return the panel, or empty when it has nothing for this viewer
     */
    Optional<Component> panel(Idea idea, @Nullable Person viewer);
}
