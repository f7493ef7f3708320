package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.core.annotation.Order;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.ScoringSettings;
import samskap.scoring.Survey;
import samskap.shared.ui.Parts;
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
                toggle(
                        "visitors",
                        settings::visitorsCompare,
                        () -> settings.letVisitorsCompare(owner, !settings.visitorsCompare())),
                toggle("public", settings::valueIsPublic, () -> settings.showValue(owner, !settings.valueIsPublic()))));
    }

    /** It changes no value, so that nothing else on the page moves and the button keeps the focus. */
    private Paragraph toggle(String what, BooleanSupplier on, Runnable turn) {
        var button = new NativeButton(words.text("scoring.value.setting." + what));
        button.addClassNames("btn", "small", "wide");
        button.getElement().setAttribute("type", "button");
        show(button, on);
        button.addClickListener(click -> {
            turn.run();
            show(button, on);
        });
        return new Paragraph(button);
    }

    private static void show(NativeButton button, BooleanSupplier on) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on.getAsBoolean()));
    }
}
