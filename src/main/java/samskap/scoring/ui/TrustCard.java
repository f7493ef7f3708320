package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import samskap.scoring.Agreement;
import samskap.scoring.Criterion;
import samskap.scoring.Survey;
import samskap.scoring.Survey.Sign;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** How far all this can be trusted: reliability, the coin, the panel's agreement, visitors, and signs to look at. */
@Order(40)
@org.springframework.stereotype.Component
class TrustCard implements ValueCard {

    private final TimeAgo times;
    private final Words words;

    TrustCard(TimeAgo times, Words words) {
        this.times = times;
        this.words = words;
    }

    @Override
    public Optional<Component> card(Survey survey, Runnable changed) {
        var list = new UnorderedList();
        list.addClassNames("plain", "small");
        list.add(new ListItem(words.text("scoring.value.reliability", survey.reliability())));
        list.add(new ListItem(coin(survey)));
        survey.agreement().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> list.add(new ListItem(agreement(entry.getKey(), entry.getValue()))));
        visitors(survey).ifPresent(text -> list.add(new ListItem(text)));
        survey.signs().forEach(sign -> list.add(told(sign)));
        return Optional.of(Parts.card(words.text("scoring.value.trust"), list));
    }

    /** A sign with the way to the idea that it is about. */
    private ListItem told(Sign sign) {
        var arguments = sign.arguments().stream()
                .map(argument -> argument instanceof Instant at ? times.date(words.language(), at) : argument)
                .toArray();
        var item = new ListItem(words.text(sign.key(), arguments));
        var idea = sign.idea();
        if (idea != null) {
            item.add(new Text(" "), Parts.way(idea.path(), idea.title()));
        }
        return item;
    }

    private String coin(Survey survey) {
        var coin = survey.coin();
        if (coin == null) {
            return words.text("scoring.value.coinFew");
        }
        return words.text(
                coin.gain().low() > 0 ? "scoring.value.coinBeaten" : "scoring.value.coinNot",
                coin.answers(),
                coin.gain().middle());
    }

    private String agreement(Criterion criterion, Agreement agreement) {
        var alpha = agreement.alpha();
        return alpha == null
                ? words.text(
                        "scoring.value.alphaNone",
                        words.text(criterion.key()),
                        words.text(String.valueOf(agreement.reason())))
                : words.text(
                        "scoring.value.alpha", words.text(criterion.key()), alpha.middle(), alpha.low(), alpha.high());
    }

    private Optional<String> visitors(Survey survey) {
        var visitors = survey.visitors();
        if (visitors == null) {
            return Optional.empty();
        }
        var agreement = visitors.agreement();
        return Optional.of(
                agreement == null
                        ? words.text("scoring.value.visitorsFew", visitors.answers())
                        : words.text("scoring.value.visitors", visitors.answers(), agreement));
    }
}
