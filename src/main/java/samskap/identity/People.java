package samskap.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody we know. */
public interface People {

    Optional<Person> find(PersonId id);

    /** The people with these ids; an id that nobody has is missing from the map. */
    Map<PersonId, Person> find(Collection<PersonId> ids);

    Optional<Person> withAddress(EmailAddress address);

    /** Whether there is anybody at all. */
    boolean anybody();

    /** Everybody who works here, by name. */
    List<Person> staff();

    /**
     * Which of these people write from an organisation's own address, and its domain ("nordkok.se"). Whoever has an
     * address with a provider that serves everybody is missing from the map.
     */
    Map<PersonId, String> organisations(Collection<PersonId> ids);

    /** Where mail reaches the person; only for sending to them. */
    EmailAddress addressOf(PersonId id);

    /**
     * Adds somebody who has proved an address or whom an administrator vouches for.
     *
     * @throws samskap.shared.Refusal when somebody has that address already
     */
    Person add(NewPerson newcomer);

    /** Changes the language that we speak with the person. */
    void speak(PersonId id, samskap.shared.Language language);
}
