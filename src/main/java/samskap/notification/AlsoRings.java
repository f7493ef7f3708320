package samskap.notification;

import samskap.identity.Person;

/**
 * Something else that the bell counts. A module contributes this as a Spring bean, and what there is to see as
 * {@link samskap.notification.ui.BellPart}. Where the number may be another, it announces that to whom it concerns as
 * {@link samskap.shared.live.Change.Kind#NOTIFICATIONS_CHANGED}: every other bell stays as it is.
 */
public interface AlsoRings {

    /** How many of them this person has not seen or dealt with. */
    int count(Person person);
}
