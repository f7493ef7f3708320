package samskap.notification;

import java.net.URI;
import java.util.Collection;
import java.util.Set;
import samskap.identity.Person;
import samskap.identity.PersonId;

/**
 * What a mail that asks something of somebody looks at when it leaves, and says below it, as its page does. Filled as
 * {@link Restraint} is.
 */
public interface AskByMail {

    /**
     * Those of these people whom something may still ask that they were let be asked: whoever has said no or begun to
     * wait for us since is missing.
     */
    Set<PersonId> welcome(Collection<PersonId> people);

    /**
     * What stands below it, in the reader's language.
     *
     * @param next when they are asked again at the earliest, a sentence
     * @param no what the way is called by which somebody says how often they want to be asked
     * @param way the one place to say no for good; it needs no sign-in
     */
    record Foot(String next, String no, URI way) {}

    Foot foot(Person reader);
}
