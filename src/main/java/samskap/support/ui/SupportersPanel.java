package samskap.support.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import samskap.ideas.Idea;
import samskap.ideas.ui.Faces;
import samskap.ideas.ui.IdeaPanel;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.shared.live.Live;
import samskap.shared.ui.Words;
import samskap.support.Support;

/** Shows the latest of those who want the idea, and what colleagues recorded for others. */
@Order(20)
@org.springframework.stereotype.Component
class SupportersPanel implements IdeaPanel {

    private final Support support;
    private final People people;
    private final Faces faces;
    private final Words words;
    private final Live live;
    private final OnBehalfKit behalf;

    SupportersPanel(Support support, People people, Faces faces, Words words, Live live, OnBehalfKit behalf) {
        this.support = support;
        this.people = people;
        this.faces = faces;
        this.words = words;
        this.live = live;
        this.behalf = behalf;
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public Optional<Component> panel(Idea idea, @Nullable Person viewer) {
        var supporters = new Supporters(idea.id(), support, people, faces, words, live);
        if (viewer != null) {
            supporters.also(new RecordedCard(behalf, idea, viewer));
        }
        return Optional.of(supporters);
    }
}
