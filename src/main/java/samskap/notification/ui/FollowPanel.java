package samskap.notification.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import samskap.ideas.Idea;
import samskap.ideas.ui.IdeaPanel;
import samskap.identity.Person;

/** Lets people follow an idea, or stop its thread; and marks as read what they have before them. */
@Order(30)
@org.springframework.stereotype.Component
class FollowPanel implements IdeaPanel {

    private final FollowKit kit;

    FollowPanel(FollowKit kit) {
        this.kit = kit;
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public Optional<Component> panel(Idea idea, @Nullable Person viewer) {
        return Optional.of(new FollowCard(kit, idea.id(), viewer));
    }
}
