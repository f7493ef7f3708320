package samskap.chair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import samskap.identity.Person;
import samskap.me.ui.MePart;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** The customer's own say whether what they told may be told at the leaders' table. */
@org.springframework.stereotype.Component
class WillingCard implements MePart {

    private static final String TELL = "tell";

    private final ChairKit kit;

    WillingCard(ChairKit kit) {
        this.kit = kit;
    }

    @Override
    public Optional<Component> part(Person self) {
        return self.isStaff() ? Optional.empty() : Optional.of(card(self));
    }

    private Section card(Person self) {
        var tell = new CheckList<String>();
        tell.add(TELL, kit.text("willing.may"), "", kit.chair().isWilling(self));
        tell.getElement().setAttribute("aria-label", kit.text("willing"));
        tell.onChange(() -> {
            var willing = tell.chosen().contains(TELL);
            if (kit.acts().run(() -> kit.chair().letTell(kit.current().require(), willing))) {
                Toasts.show(kit.text(willing ? "willing.yes" : "willing.no"));
            }
        });
        return Parts.card(kit.text("willing"), Parts.small(kit.text("willing.why")), tell);
    }
}
