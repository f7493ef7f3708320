package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.ScoringSettings;
import samskap.scoring.Survey;
import samskap.shared.ui.Words;

/** What an owner decides about scoring. */
@Order(50)
@org.springframework.stereotype.Component
class SettingsCard implements ValueCard {

    private final ScoringSettings settings;
    private final CurrentPerson current;
    private final Words words;

    SettingsCard(ScoringSettings settings, CurrentPerson current, Words words) {
        this.settings = settings;
        this.current = current;
        this.words = words;
    }

    @Override
    public Optional<Component> card(Survey survey, Runnable changed) {
        var owner = current.require();
        if (!owner.has(Role.OWNER)) {
            return Optional.empty();
        }
        return Optional.of(Parts.card(
                words.text("scoring.value.settings"),
                toggle("visitors", settings.visitorsCompare(), () -> {
                    settings.letVisitorsCompare(owner, !settings.visitorsCompare());
                    changed.run();
                }),
                toggle("public", settings.valueIsPublic(), () -> {
                    settings.showValue(owner, !settings.valueIsPublic());
                    changed.run();
                })));
    }

    private Paragraph toggle(String what, boolean on, Runnable turn) {
        var button = Buttons.of(words.text("scoring.value.setting." + what), turn, "small", "wide");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return new Paragraph(button);
    }
}
