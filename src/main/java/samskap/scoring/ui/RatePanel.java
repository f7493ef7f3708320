package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import samskap.ideas.Backing;
import samskap.ideas.Idea;
import samskap.ideas.ui.IdeaPanel;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.KanoSurvey;
import samskap.scoring.Usefulness;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;

/** Asks customers how much an idea would help them; neither its author nor colleagues, and not once it is closed. */
@Order(15)
@org.springframework.stereotype.Component
class RatePanel implements IdeaPanel {

    private final Usefulness usefulness;
    private final KanoSurvey kano;
    private final Backing backing;
    private final Acts acts;
    private final Words words;
    private final Live live;
    private final CurrentPerson current;

    RatePanel(
            Usefulness usefulness,
            KanoSurvey kano,
            Backing backing,
            Acts acts,
            Words words,
            Live live,
            CurrentPerson current) {
        this.usefulness = usefulness;
        this.kano = kano;
        this.backing = backing;
        this.acts = acts;
        this.words = words;
        this.live = live;
        this.current = current;
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public Optional<Component> panel(Idea idea, @Nullable Person viewer) {
        return viewer == null
                        || viewer.isStaff()
                        || viewer.id().equals(idea.author())
                        || idea.status().isClosed()
                ? Optional.empty()
                : Optional.of(new RateCard(usefulness, kano, backing, acts, words, live, current, idea.id()));
    }
}
