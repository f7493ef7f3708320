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
     * What became of a voice.
     *
     * @param idea that it counts for: the one that was asked for, or the one that leads to
     * @param supports how many support that now, as far as anybody sees it
     */
    record Counted(IdeaId idea, int supports) {}

    /**
     * Gives the person's voice; giving it again changes nothing.
     *
     * @throws samskap.shared.Refusal when the idea is closed or gone
     */
    Counted give(Person person, IdeaId idea);

    /**
     * Takes the voice back, also of an idea that is closed or withheld; taking back what was not given changes nothing.
     */
    Counted withdraw(Person person, IdeaId idea);

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
