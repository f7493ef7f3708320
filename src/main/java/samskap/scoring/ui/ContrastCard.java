package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import samskap.scoring.Criterion;
import samskap.scoring.Survey;
import samskap.scoring.Survey.Contrast;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** Whether customers' ideas beat our own, judged blind. */
@Order(30)
@org.springframework.stereotype.Component
class ContrastCard implements ValueCard {

    private final Words words;

    ContrastCard(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Component> card(Survey survey, Runnable changed) {
        return survey.contrasts().isEmpty() ? Optional.empty() : Optional.of(of(survey.contrasts()));
    }

    /** The same for one panel's. */
    Component of(Map<Criterion, Contrast> contrasts) {
        var list = new UnorderedList();
        list.addClassNames("plain", "small");
        contrasts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> list.add(new ListItem(told(entry.getKey(), entry.getValue()))));
        return Parts.card(
                words.text("scoring.value.contrast"), list, Parts.small(words.text("scoring.value.contrastHow")));
    }

    private String told(Criterion criterion, Contrast contrast) {
        var name = words.text(criterion.key());
        var difference = contrast.difference();
        if (difference == null) {
            return words.text("scoring.value.contrastFew", name, contrast.theirs(), contrast.ours());
        }
        var key = difference.low() > 0 ? "more" : difference.high() < 0 ? "less" : "same";
        return words.text(
                "scoring.value.contrast." + key, name, difference.middle(), difference.low(), difference.high());
    }
}
