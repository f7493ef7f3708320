package samskap.notification;

import samskap.identity.Person;
import samskap.shared.live.Change;

/**
 * Something else that the bell counts. A module contributes this as a Spring bean, and what there is to see as
 * {@link samskap.notification.ui.BellPart}.
 */
public interface AlsoRings {

    /** How many of them this person has not seen or dealt with. */
    int count(Person person);

    /** Whether the number may be another after this change. Called on the messenger's thread; must be quick. */
    boolean changesWith(Change change);
}
