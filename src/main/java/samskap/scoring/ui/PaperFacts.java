package samskap.scoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.scoring.ValueFilter;
import samskap.scoring.ValueQuery;
import samskap.scoring.Weighed;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** How a view was looked at, in words, so that a printed page can be got again. */
@Component
class PaperFacts {

    private final Picks picks;
    private final Sentences sentences;
    private final Words words;

    PaperFacts(Picks picks, Sentences sentences, Words words) {
        this.picks = picks;
        this.sentences = sentences;
        this.words = words;
    }

    Section of(ValueQuery query, Weighed weighed) {
        var list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "order", words.text(query.lens().key()));
        if (query.lens().isWeighted()) {
            fact(list, "weights", sentences.weights(weighed.weights()));
            fact(
                    list,
                    "sureness",
                    words.text(
                            query.sure() ? "scoring.paper.sure" : "scoring.paper.anySensible", query.concentration()));
        }
        if (query.doableOnly()) {
            fact(list, "gate", words.text("scoring.paper.doableOnly"));
        }
        if (!query.filter().equals(ValueFilter.NONE)) {
            fact(list, "only", String.join(" · ", picks.chosen(query)));
        }
        if (!query.without().isEmpty()) {
            fact(list, "without", without(query, weighed.named()));
        }
        if (!query.efforts().isEmpty()) {
            fact(list, "supposed", supposed(query, weighed.named()));
        }
        var address = query.address(ValueView.PATH);
        list.add(new DescriptionList.Term(words.text("scoring.paper.address")));
        list.add(new DescriptionList.Description(new Anchor(address, address)));
        return Parts.card(words.text("scoring.paper.heading"), list);
    }

    private void fact(DescriptionList list, String what, String told) {
        list.add(new DescriptionList.Term(words.text("scoring.paper." + what)));
        list.add(new DescriptionList.Description(told));
    }

    private static String without(ValueQuery query, Map<IdeaId, String> named) {
        return named.entrySet().stream()
                .filter(idea -> query.without().contains(idea.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    private String supposed(ValueQuery query, Map<IdeaId, String> named) {
        return named.entrySet().stream()
                .filter(idea -> query.efforts().containsKey(idea.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .map(idea -> words.text(
                        "scoring.paper.days",
                        idea.getValue(),
                        Objects.requireNonNull(query.efforts().get(idea.getKey()))))
                .collect(Collectors.joining(" · "));
    }
}
