package samskap.notification;

import samskap.identity.Person;

/** How often somebody gets mail. */
public interface MailChoice {

    Rhythm of(Person person);

    /** From now on; what waits to leave waits for the new rhythm's moment, or leaves no more. */
    void choose(Person person, Rhythm rhythm);
}
