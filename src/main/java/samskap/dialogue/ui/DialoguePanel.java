package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import samskap.ideas.Idea;
import samskap.ideas.ui.IdeaPanel;
import samskap.identity.Person;

/** The dialogue under the story. */
@Order(10)
@org.springframework.stereotype.Component
class DialoguePanel implements IdeaPanel {

    private final Kit kit;

    DialoguePanel(Kit kit) {
        this.kit = kit;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public Optional<Component> panel(Idea idea, @Nullable Person viewer) {
        return Optional.of(new DialogueSection(kit, idea, viewer));
    }
}
