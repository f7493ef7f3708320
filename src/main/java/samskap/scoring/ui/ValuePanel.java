package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import samskap.ideas.Idea;
import samskap.ideas.ui.IdeaPanel;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.scoring.ScoringSettings;
import samskap.scoring.Values;
import samskap.scoring.Worth;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** An idea's value in one sentence: for those who prioritise, and for everybody where the owner shows it. */
@Order(30)
@org.springframework.stereotype.Component
class ValuePanel implements IdeaPanel {

    private final Values values;
    private final ScoringSettings settings;
    private final Sentences sentences;
    private final Words words;

    ValuePanel(Values values, ScoringSettings settings, Sentences sentences, Words words) {
        this.values = values;
        this.settings = settings;
        this.sentences = sentences;
        this.words = words;
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public Optional<Component> panel(Idea idea, @Nullable Person viewer) {
        var prioritises = viewer != null && (viewer.has(Role.OWNER) || viewer.has(Role.LEADER));
        return prioritises || settings.valueIsPublic()
                ? values.worth(viewer, idea.id()).map(worth -> card(worth, prioritises))
                : Optional.empty();
    }

    private Component card(Worth worth, boolean prioritises) {
        var card = Parts.card(words.text("scoring.idea.value"), new Paragraph(sentences.of(worth)));
        if (prioritises) {
            card.add(new Paragraph(Parts.way("/value/" + worth.idea().id().value(), words.text("scoring.idea.why"))));
        }
        return card;
    }
}
