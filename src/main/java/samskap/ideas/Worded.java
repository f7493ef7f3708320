package samskap.ideas;

import java.util.Collection;
import samskap.identity.PersonId;

/** Where people say things of ideas. Each module that keeps some contributes this as a Spring bean. */
public interface Worded {

    /** The ideas of which the person said something as a customer that goes when they leave with their words. */
    Collection<IdeaId> wordsOf(PersonId person);
}
