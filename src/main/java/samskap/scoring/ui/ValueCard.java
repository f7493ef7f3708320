package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import samskap.scoring.Survey;

/** Something to know beside the ranking; Spring's order decides its place. */
interface ValueCard {

    /**
     * @param changed to be called when the card has changed what values are computed from
     * @return empty when there is nothing to say
     */
    Optional<Component> card(Survey survey, Runnable changed);
}
