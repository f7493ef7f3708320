package samskap.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** How often somebody gets mail, and when not. */
public interface MailChoice {

    Rhythm of(Person person);

    /** From now on; what waits to leave waits for the new rhythm's moment, or leaves no more. */
    void choose(Person person, Rhythm rhythm);

    Quiet quiet(Person person);

    /**
     * When a mail to them that could leave at this moment may: then, when their quiet hours end, or with their digest;
     * empty when they want none.
     */
    Optional<Instant> due(Person person, Instant moment);

    /** The same of several. */
    Map<PersonId, Quiet> quiet(Collection<PersonId> people);

    /** From now on, also for what waits to leave. */
    void choose(Person person, Quiet quiet);
}
