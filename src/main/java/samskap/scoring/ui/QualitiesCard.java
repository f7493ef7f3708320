package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import samskap.ideas.Catalogue.Entry;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.KanoSurvey;
import samskap.scoring.Survey;
import samskap.scoring.Values;
import samskap.scoring.Worth;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;
import samskap.value.lens.Kano.Kind;

/** Which of the ideas are a must and which delight, of those that enough customers have told it of. */
@Order(35)
@org.springframework.stereotype.Component
class QualitiesCard implements ValueCard {

    /** Of each kind the most valued. */
    private static final int MOST = 3;

    private final KanoSurvey kano;
    private final Values values;
    private final CurrentPerson current;
    private final Words words;

    QualitiesCard(KanoSurvey kano, Values values, CurrentPerson current, Words words) {
        this.kano = kano;
        this.values = values;
        this.current = current;
        this.words = words;
    }

    @Override
    public Optional<Component> card(Survey survey, Runnable changed) {
        var kinds = kinds();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassNames("plain", "small");
        kinds.forEach((kind, ideas) -> {
            var item = new ListItem(new Span(words.text("scoring.kano.kind." + kind)));
            var under = new UnorderedList();
            under.addClassName("qualities");
            ideas.stream()
                    .limit(MOST)
                    .forEach(idea -> under.add(
                            new ListItem(Parts.way("/value/" + idea.id().value(), idea.title()))));
            item.add(under);
            list.add(item);
        });
        return Optional.of(
                Parts.card(words.text("scoring.kano.heading"), list, Parts.small(words.text("scoring.kano.how"))));
    }

    private Map<Kind, List<Entry>> kinds() {
        var known = kano.all();
        var kinds = new EnumMap<Kind, List<Entry>>(Kind.class);
        values.ranking(current.require()).stream().map(Worth::idea).forEach(idea -> {
            var found = known.get(idea.id());
            if (found != null && found.answers() >= KanoSurvey.ENOUGH && found.isClear()) {
                kinds.computeIfAbsent(found.kind(), kind -> new ArrayList<>()).add(idea);
            }
        });
        return kinds;
    }
}
