package samskap.notification;

import samskap.identity.Person;

/** How often somebody gets mail, and when not. */
public interface MailChoice {

    Rhythm of(Person person);

    /** From now on; what waits to leave waits for the new rhythm's moment, or leaves no more. */
    void choose(Person person, Rhythm rhythm);

    Quiet quiet(Person person);

    /** From now on, also for what waits to leave. */
    void choose(Person person, Quiet quiet);
}
