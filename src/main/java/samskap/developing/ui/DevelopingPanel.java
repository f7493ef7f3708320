package samskap.developing.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import samskap.ideas.Idea;
import samskap.ideas.ui.IdeaPanel;
import samskap.identity.Person;

/** What has been arrived at and what people suggest, between the story and the dialogue. */
@Order(5)
@org.springframework.stereotype.Component
class DevelopingPanel implements IdeaPanel {

    private final DevelopingKit kit;

    DevelopingPanel(DevelopingKit kit) {
        this.kit = kit;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public Optional<Component> panel(Idea idea, @Nullable Person viewer) {
        return Optional.of(new DevelopingSection(kit, idea, viewer));
    }
}
