package samskap.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samskap.shared.Language;

/** Everybody we know. */
public interface People {

    Optional<Person> find(PersonId id);

    /** The people with these ids; an id that nobody has (any more) is missing from the map. */
    Map<PersonId, Person> find(Collection<PersonId> ids);

    /**
     * The same for showing who did something: whoever has left is there too, without a name, called in the reader's
     * language what they are ("Somebody who has left"). Whom a colleague only introduced is missing: they never agreed
     * to be named here.
     */
    Map<PersonId, Person> shown(Collection<PersonId> ids, Language reader);

    /** One of them. */
    default Optional<Person> shown(PersonId id, Language reader) {
        return Optional.ofNullable(shown(Set.of(id), reader).get(id));
    }

    Optional<Person> withAddress(EmailAddress address);

    /** Whether there is anybody at all. */
    boolean anybody();

    /**
     * Whether the person is with us, as the database says now. Who names somebody in a row of a table holds them by it:
     * asked after that within the transaction, it stays so until its end.
     */
    boolean isHere(PersonId id);

    /** Everybody who works here, by name. */
    List<Person> staff();

    /** Those who work here and whose name begins with the words or has a word that does; by name. */
    List<Person> colleagues(String words, int most);

    /**
     * Which of these people write from an organisation's own address, and its domain ("nordkok.se"). Whoever has an
     * address with a provider that serves everybody is missing from the map.
     */
    Map<PersonId, String> organisations(Collection<PersonId> ids);

    /** Where mail reaches the person; only for sending to them. */
    EmailAddress addressOf(PersonId id);

    /** The same of several; whoever has left is missing from the map. */
    Map<PersonId, EmailAddress> addressesOf(Collection<PersonId> ids);

    /** The domain of the person's address, as in {@link EmailAddress#domain()}; empty for whoever has left. */
    Optional<String> domainOf(PersonId id);

    /**
     * Adds somebody who has proved an address or whom an administrator vouches for.
     *
     * @throws samskap.shared.Refusal when somebody has that address already
     */
    Person add(NewPerson newcomer);

    /**
     * Changes the language that we speak with the person.
     *
     * @throws samskap.shared.Refusal when it is not spoken here
     */
    void speak(PersonId id, Language language);
}
