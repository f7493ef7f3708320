package samskap.ideas.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import samskap.ideas.Idea;
import samskap.identity.Person;

/** What was merged into the idea, under its own story. */
@Order(2)
@org.springframework.stereotype.Component
class MembersPanel implements IdeaPanel {

    private final SameAs sameAs;

    MembersPanel(SameAs sameAs) {
        this.sameAs = sameAs;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public Optional<Component> panel(Idea idea, @Nullable Person viewer) {
        return Optional.of(new MembersSection(sameAs, idea.id(), viewer != null && sameAs.mayMerge(viewer)));
    }
}
