package samskap.journey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.journey.JourneyMap;
import samskap.journey.JourneyMap.Card;
import samskap.journey.JourneyMap.Picture;
import samskap.journey.StepId;
import samskap.journey.Weakest;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;

/** Which step is the weakest link: somebody's words, then why, and how sure that is. */
class WeakestNotice extends Section {

    private static final long serialVersionUID = 1L;

    private final transient JourneyKit kit;
    private final transient Picture picture;

    WeakestNotice(JourneyKit kit, Picture picture) {
        this.kit = kit;
        this.picture = picture;
        addClassName("notice");
        var text = new Div();
        var weakest = picture.weakest();
        var card = weakest == null ? Optional.<Card>empty() : card(weakest.step());
        if (weakest == null || card.isEmpty()) {
            text.add(new Paragraph(kit.text("weakest.none", Weakest.ENOUGH, JourneyMap.WEEKS)));
        } else {
            addClassName("bad");
            explain(text, weakest, card.get());
        }
        add(new Icon("warning"), text);
    }

    private void explain(Div text, Weakest weakest, Card card) {
        var name = new Paragraph(
                new Span(kit.text("weakest") + ": "),
                Parts.way(JourneyKit.path(card.step()), card.step().name(kit.language())),
                new Span(" · " + kit.whose(card.step())));
        name.addClassName("name");
        text.add(name);
        var told = card.told();
        if (told != null) {
            var words = new Paragraph(new Span(told.words()));
            words.addClassNames("voice", "told");
            text.add(words);
        }
        text.add(new Paragraph(kit.text(
                "weakest.why",
                weakest.tally().badly(),
                weakest.tally().all(),
                JourneyMap.WEEKS,
                weakest.low(),
                weakest.high())));
        var rival = name(weakest.rival());
        text.add(Parts.small(rival.isEmpty() ? kit.text("weakest.clear") : kit.text("weakest.rival", rival)));
    }

    private String name(@Nullable StepId step) {
        return step == null
                ? ""
                : card(step).map(card -> card.step().name(kit.language())).orElse("");
    }

    private Optional<Card> card(StepId step) {
        return picture.columns().stream()
                .map(JourneyMap.Column::cards)
                .flatMap(Collection::stream)
                .filter(card -> card.step().id().equals(step))
                .findFirst();
    }
}
