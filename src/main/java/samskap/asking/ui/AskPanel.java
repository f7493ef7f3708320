package samskap.asking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import samskap.ideas.Idea;
import samskap.ideas.ui.IdeaPanel;
import samskap.identity.Person;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** Leads colleagues from an idea to a question to its people. */
@Order(80)
@org.springframework.stereotype.Component
class AskPanel implements IdeaPanel {

    private final Words words;

    AskPanel(Words words) {
        this.words = words;
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public Optional<Component> panel(Idea idea, @Nullable Person viewer) {
        if (viewer == null || !viewer.isStaff()) {
            return Optional.empty();
        }
        var way = Parts.way(
                "/" + AsksView.PATH + "?" + AsksView.ABOUT + "=" + idea.id().value(), words.text("asking.panel.ask"));
        way.addClassNames("btn", "small");
        return Optional.of(Parts.card(
                words.text("asking.panel.title"), Parts.small(words.text("asking.panel.how")), new Paragraph(way)));
    }
}
