package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import samskap.scoring.Survey;
import samskap.scoring.Survey.Theme;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** Of which topics enough has been heard to act, and on which to keep listening. */
@Order(25)
@org.springframework.stereotype.Component
class EnoughCard implements ValueCard {

    private final Words words;

    EnoughCard(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Component> card(Survey survey, Runnable changed) {
        if (survey.themes().isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("themes");
        survey.themes().forEach(theme -> list.add(row(theme)));
        return Optional.of(Parts.card(
                words.text("scoring.value.enough"), list, Parts.small(words.text("scoring.value.enoughHow"))));
    }

    private ListItem row(Theme theme) {
        var name = new Span(theme.topic().name(words.language()));
        var told = new Span(words.text("scoring.value.enoughOf", theme.people(), theme.unheard()));
        told.addClassName("muted");
        var conclusion = new Span(words.text(theme.isEnough() ? "scoring.value.enoughAct" : "scoring.value.enoughAsk"));
        conclusion.addClassName(theme.isEnough() ? "enough" : "open");
        return new ListItem(name, told, conclusion);
    }
}
