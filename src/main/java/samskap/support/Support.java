package samskap.support;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** Who wants which idea. */
public interface Support {

    /**
     * Gives the person's voice; giving it again changes nothing.
     *
     * @return how many support the idea now
     * @throws samskap.shared.Refusal when the idea is closed or gone
     */
    int give(Person person, IdeaId idea);

    /**
     * Takes the voice back, also of an idea that is closed or withheld; taking back what was not given changes nothing.
     *
     * @return how many support the idea now, as far as anybody sees it
     */
    int withdraw(Person person, IdeaId idea);

    /** Which of these ideas the person supports. */
    Set<IdeaId> by(PersonId person, Collection<IdeaId> ideas);

    /** How many support the idea. */
    int count(IdeaId idea);

    /** The latest supporters. */
    List<PersonId> latest(IdeaId idea, int most);

    /**
     * Counts every idea's voices anew and mends the counts that the board shows.
     *
     * @return how many counts were wrong
     */
    int recount();
}
