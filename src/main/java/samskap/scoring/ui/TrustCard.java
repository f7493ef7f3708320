package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import samskap.scoring.Agreement;
import samskap.scoring.Criterion;
import samskap.scoring.Survey;
import samskap.shared.ui.Words;

/** How far all this can be trusted: reliability, the coin, the panel's agreement, visitors, and signs to look at. */
@Order(40)
@org.springframework.stereotype.Component
class TrustCard implements ValueCard {

    private final Words words;

    TrustCard(Words words) {
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
        survey.signs()
                .forEach(sign -> list.add(
                        new ListItem(words.text(sign.key(), sign.arguments().toArray()))));
        return Optional.of(Parts.card(words.text("scoring.value.trust"), list));
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
