package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.identity.Person;

/** Something beside the place where a colleague answers. A module contributes this as a Spring bean. */
public interface AnswerAside {

    /** Empty where there is nothing for this colleague to see. */
    Optional<Beside> beside(Idea idea, Person colleague);

    /** It is made anew for each place where somebody writes. */
    interface Beside {

        /** What stands there. */
        Component part();

        /** The colleague has said this there. */
        void said(Person by, Message message);
    }
}
