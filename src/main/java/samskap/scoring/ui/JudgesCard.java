package samskap.scoring.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.scoring.Insight;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** What each judge said of an idea, and how severe they are. */
@Component
class JudgesCard {

    private final People people;
    private final Words words;

    JudgesCard(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    /** Nothing to see where no judge has said anything. */
    Section of(Insight insight) {
        var list = new UnorderedList();
        list.addClassNames("plain", "judges");
        insight.ratings().forEach(one -> {
            var told = new Span(words.text(
                    "scoring.why.rated",
                    one.judgement().fresh(),
                    one.judgement().useful(),
                    one.judgement().doable(),
                    severity(insight, one.judge())));
            told.addClassNames("muted", "num");
            list.add(new ListItem(new Span(name(one.judge())), told));
        });
        var card = Parts.card(words.text("scoring.why.judges"), list, Parts.small(words.text("scoring.why.judgesHow")));
        card.setVisible(!insight.ratings().isEmpty());
        return card;
    }

    /** The mean over the criteria. */
    private static double severity(Insight insight, PersonId judge) {
        return insight.severity().values().stream()
                .mapToDouble(points -> points.getOrDefault(judge, 0.0))
                .average()
                .orElse(0);
    }

    private String name(PersonId person) {
        return people.shown(person, words.language()).map(found -> found.name()).orElse("");
    }
}
