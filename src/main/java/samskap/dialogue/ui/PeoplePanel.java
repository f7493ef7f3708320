package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import samskap.ideas.Idea;
import samskap.ideas.ui.IdeaPanel;
import samskap.identity.Person;

/** Who is in the dialogue, beside the story. */
@Order(40)
@org.springframework.stereotype.Component
class PeoplePanel implements IdeaPanel {

    private final Kit kit;

    PeoplePanel(Kit kit) {
        this.kit = kit;
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public Optional<Component> panel(Idea idea, @Nullable Person viewer) {
        return Optional.of(new PeopleCard(kit, idea.id()));
    }
}
