package samskap.me.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import samskap.identity.Person;

/** Another part of a person's own page. A module contributes this as a Spring bean. */
public interface MePart {

    /** Empty where there is nothing for this person. */
    Optional<Component> part(Person self);
}
