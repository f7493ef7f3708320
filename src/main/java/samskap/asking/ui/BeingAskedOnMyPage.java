package samskap.asking.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import samskap.identity.Person;
import samskap.me.ui.MePart;

/** How often somebody wants to be asked, on their own page; colleagues are asked nothing here. */
@org.springframework.stereotype.Component
class BeingAskedOnMyPage implements MePart {

    private final AskingKit kit;

    BeingAskedOnMyPage(AskingKit kit) {
        this.kit = kit;
    }

    @Override
    public Optional<Component> part(Person self) {
        return self.isStaff() ? Optional.empty() : Optional.of(new BeingAskedCard(kit));
    }
}
