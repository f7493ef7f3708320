package samskap.dialogue;

import java.util.List;
import java.util.Set;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** Whom messages mention: chosen by name from a list and kept by id, never read out of the words. */
public interface Mentions {

    /** Whom this person can mention about the idea, customers of its dialogue first; internal notes take staff only. */
    List<Person> candidates(Person writer, IdeaId idea);

    /** Whom the message mentions. */
    Set<PersonId> in(MessageId message);
}
