package samskap.chair.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samskap.chair.Decision;
import samskap.chair.Felt;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Chip;

/** A decision: who sees to it by when, how it ended, and what customers felt after. */
class DecisionItem extends ListItem {

    private static final long serialVersionUID = 1L;

    DecisionItem(ChairKit kit, Decision decision, @Nullable Felt felt) {
        var language = kit.words().language();
        addClassName("decision");
        var words = new Div(decision.words());
        words.addClassName("what");
        var standing = new Paragraph(new Span(kit.telling().decision(language, decision)));
        standing.addClassNames("small", "muted", "row");
        var ending = decision.ending();
        if (ending != null) {
            standing.addComponentAsFirst(Chip.of(
                    ending.outcome() == Decision.Outcome.DONE ? "good" : "note",
                    kit.text("outcome." + ending.outcome().name().toLowerCase(Locale.ROOT))));
        } else if (decision.isLateOn(kit.timeAgo().today())) {
            standing.addComponentAsFirst(Chip.of("bad", kit.text("decision.isLate")));
        }
        add(words, standing);
        if (ending != null) {
            var word = new Div(ending.word());
            word.addClassName("voice");
            add(word);
        }
        if (felt != null) {
            kit.telling().felt(language, decision, felt).ifPresent(told -> {
                var line = new Paragraph(told);
                line.addClassNames("small", "felt");
                add(line);
            });
        }
        if (ending == null) {
            var settle = Buttons.of(
                    kit.text("decision.settle"),
                    "small noprint",
                    () -> new SettleDialog(kit, decision).open(UI.getCurrent()));
            add(new Div(settle));
        }
    }
}
