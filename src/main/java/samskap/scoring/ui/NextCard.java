package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import samskap.identity.Role;
import samskap.scoring.Survey;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** The one question that would tell most. */
@Order(10)
@org.springframework.stereotype.Component
class NextCard implements ValueCard {

    private final PanelKit kit;
    private final Words words;

    NextCard(PanelKit kit, Words words) {
        this.kit = kit;
        this.words = words;
    }

    @Override
    public Optional<Component> card(Survey survey, Runnable changed) {
        var next = survey.next();
        if (next == null) {
            return Optional.empty();
        }
        var other = next.other();
        var question = other == null
                ? words.text("scoring.value.nextJudge", next.one().idea().title())
                : words.text(
                        "scoring.value.nextCompare",
                        next.one().idea().title(),
                        other.idea().title());
        var part = new Paragraph(question);
        part.addClassName("voice");
        var card = Parts.card(
                words.text("scoring.value.next"),
                part,
                Parts.small(words.text(other == null ? "scoring.value.nextJudgeHow" : "scoring.value.nextCompareHow")));
        if (other == null && kit.current().require().has(Role.OWNER)) {
            card.add(new Paragraph(Buttons.of(kit.text("invite"), () -> InviteDialog.open(kit, next.one()), "small")));
        }
        return Optional.of(card);
    }
}
